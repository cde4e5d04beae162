package org.countersign.commentary;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures as they were shown when somebody submitted or signed.
 *
 * @param amount unrounded; null where there was no number
 * @param benchmarks those with a number, each in words, with its period
 */
public record Seen(
        String value,
        @Nullable BigDecimal amount,
        String changeOnPrevious,
        String changeOnLastYear,
        String judgement,
        String target,
        List<String> benchmarks) {}
