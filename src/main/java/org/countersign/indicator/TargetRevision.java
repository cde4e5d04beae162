package org.countersign.indicator;

import java.time.Instant;
import java.util.Optional;
import org.countersign.calculation.Target;
import org.countersign.calendar.FinancialYear;

/**
 * A year's target as somebody once set it.
 *
 * @param target empty: taken away
 */
public record TargetRevision(FinancialYear year, Optional<Target> target, Instant at, String by) {}
