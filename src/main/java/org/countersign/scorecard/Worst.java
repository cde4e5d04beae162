package org.countersign.scorecard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.countersign.calculation.Polarity;
import org.jspecify.annotations.Nullable;

/** Whether the last figure of a line is its worst: worse than each of at least six before it, by the polarity. */
final class Worst {

    private static final int FEWEST = 6;

    private Worst() {}

    static boolean last(List<@Nullable BigDecimal> line, Polarity polarity) {
        BigDecimal last = line.isEmpty() ? null : line.getLast();
        List<BigDecimal> before = numbers(line.subList(0, Math.max(0, line.size() - 1)));
        return last != null
                && before.size() >= FEWEST
                && before.stream().allMatch(number -> isWorse(last, number, polarity));
    }

    private static boolean isWorse(BigDecimal one, BigDecimal other, Polarity polarity) {
        return switch (polarity.kind()) {
            case HIGHER_IS_BETTER -> one.compareTo(other) < 0;
            case LOWER_IS_BETTER -> one.compareTo(other) > 0;
            case WITHIN_RANGE, NONE -> false;
        };
    }

    private static List<BigDecimal> numbers(List<@Nullable BigDecimal> line) {
        Stream<@Nullable BigDecimal> all = line.stream();
        return all.filter(Objects::nonNull).map(Objects::requireNonNull).toList();
    }
}
