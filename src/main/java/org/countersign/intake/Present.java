package org.countersign.intake;

import java.util.Map;
import java.util.Optional;

/**
 * What the authority holds when a plan is made.
 *
 * @param indicators by reference, verbatim: EH1a and EH1A are two
 */
public record Present(Map<String, PresentIndicator> indicators) {

    /** An authority without any indicator. */
    public static Present empty() {
        return new Present(Map.of());
    }

    Optional<PresentIndicator> indicator(String reference) {
        return Optional.ofNullable(indicators.get(reference));
    }
}
