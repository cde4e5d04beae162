package org.countersign.audit;

import java.util.List;
import java.util.Optional;

/**
 * A page of the trail, the newest entries first.
 *
 * @param number from 1
 * @param total how many entries the filter finds
 * @param lastCheck the newest entry that says somebody checked the chain
 */
public record AuditPage(List<AuditEntry> entries, int number, long total, Optional<AuditEntry> lastCheck) {

    static final int SIZE = 50;

    /** How many pages there are, at least one. */
    public int pages() {
        return (int) Math.max(1, Math.ceilDiv(total, (long) SIZE));
    }
}
