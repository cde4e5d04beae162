package org.countersign.intake;

import java.util.Optional;
import org.countersign.calculation.Target;
import org.countersign.calendar.FinancialYear;

/**
 * What one row of targets would do.
 *
 * @param former what is set now, so that nothing of somebody else's is overwritten unseen
 * @param words "A1, 2026-27: 288 → 300"
 */
public record TargetChange(
        String reference, FinancialYear year, Optional<Target> former, Optional<Target> target, String words) {

    /** "A1, 2026-27". */
    public String name() {
        return reference + ", " + year.label();
    }
}
