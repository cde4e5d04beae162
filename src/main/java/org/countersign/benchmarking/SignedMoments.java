package org.countersign.benchmarking;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;

/**
 * When several authorities signed for figures that they share, and nothing of what those figures are. Answered by the module
 * that keeps signatures.
 */
public interface SignedMoments {

    /** By the month in whose column a figure stands; one statement, and none for nothing. */
    Map<LentIndicator, NavigableMap<YearMonth, Instant>> of(Collection<LentIndicator> lent);
}
