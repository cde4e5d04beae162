package org.countersign.scorecard;

import java.math.BigDecimal;

/**
 * Somebody else's figure behind a trend.
 *
 * @param words whose and of when: "statistical neighbours, 2018-19: 110"
 */
public record Level(BigDecimal amount, String words) {}
