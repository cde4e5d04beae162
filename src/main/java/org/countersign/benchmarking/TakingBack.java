package org.countersign.benchmarking;

import java.util.Optional;

/**
 * What taking a release back would do.
 *
 * @param standing how many figures stand in it
 * @param restored how many of them become again what they were before
 * @param refusal why it cannot be taken back; empty if it can
 */
public record TakingBack(String title, long standing, long restored, Optional<String> refusal) {

    /** "“X” goes: 165 figures are gone, 1,802 are again what they were before.". */
    public String words() {
        return refusal.orElseGet(() -> "“%s” goes: %,d of its figures are gone, %,d are again what they were before it."
                .formatted(title, standing - restored, restored));
    }
}
