package org.countersign.indicator;

import java.time.Instant;
import java.time.YearMonth;
import org.countersign.calculation.Polarity;
import org.jspecify.annotations.Nullable;

/**
 * A definition as it once was worded.
 *
 * @param from the month from which it holds and at which comparisons break; null for the first, and where only the words
 *     were corrected
 * @param by empty where it was written before versions were kept
 * @param polarity what was good then; null where it was not kept yet
 */
public record DefinitionVersion(
        int number,
        @Nullable YearMonth from,
        Wording wording,
        String reason,
        Instant at,
        String by,
        @Nullable Polarity polarity) {}
