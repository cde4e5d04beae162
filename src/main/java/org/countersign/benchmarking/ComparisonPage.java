package org.countersign.benchmarking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How an authority is compared, and what would change if it were otherwise.
 *
 * @param lists the published neighbour lists, the newest first
 * @param effect of what is proposed; empty where nothing else is
 */
public record ComparisonPage(
        ComparisonRule now, List<LocalDate> lists, boolean mayChange, Optional<RuleEffect> effect) {}
