package org.countersign.benchmarking;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A figure as it stood when the last signature under its text was given.
 *
 * @param status "provisional", "estimated"; empty for one that was final
 */
public record SignedFigure(BigDecimal amount, String status, Instant at) {}
