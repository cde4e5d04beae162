package org.countersign.benchmarking;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * An authority's own latest figures brought into the form a series is published in.
 *
 * @param month up to which they go
 * @param basis how it was worked out: "1,971 ÷ 50,941 children (mid-2024) × 10,000"
 */
public record LocalEstimate(BigDecimal amount, YearMonth month, String basis) {}
