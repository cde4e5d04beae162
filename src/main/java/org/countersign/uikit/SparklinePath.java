package org.countersign.uikit;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A series drawn as small as a word. What is no number leaves a gap; the line is never drawn across one.
 *
 * @param path the {@code d} of an SVG path in a box of {@link #WIDTH} by {@link #HEIGHT}; empty without a number
 * @param lastX where the last number stands; nothing without a number
 * @param levelY how high somebody else's level lies; nothing without one, or where it is so far off that the line itself
 *     would be flattened
 */
public record SparklinePath(String path, Optional<Double> lastX, Optional<Double> lastY, Optional<Double> levelY) {

    public static final int WIDTH = 96;
    public static final int HEIGHT = 20;
    private static final double MARGIN = 2.5;
    private static final double LEAST_SHARE = 0.3;

    /** The path for the numbers, oldest first; null where there is none. */
    public static SparklinePath of(List<? extends @Nullable BigDecimal> numbers) {
        return of(numbers, null);
    }

    /** The path for the numbers, oldest first, with somebody else's level behind it; null where there is none. */
    public static SparklinePath of(List<? extends @Nullable BigDecimal> numbers, @Nullable BigDecimal level) {
        double[] known = numbers.stream()
                .filter(Objects::nonNull)
                .mapToDouble(BigDecimal::doubleValue)
                .toArray();
        if (known.length == 0) {
            return new SparklinePath("", Optional.empty(), Optional.empty(), Optional.empty());
        }
        Drawing alone = new Drawing(numbers.size(), low(known), high(known));
        return level == null || !alone.leavesRoomFor(level.doubleValue())
                ? alone.draw(numbers, Optional.empty())
                : alone.with(level.doubleValue()).draw(numbers, Optional.of(level.doubleValue()));
    }

    private static double low(double[] known) {
        return Arrays.stream(known).min().orElseThrow();
    }

    private static double high(double[] known) {
        return Arrays.stream(known).max().orElseThrow();
    }

    private record Drawing(int count, double low, double high) {

        boolean leavesRoomFor(double level) {
            double whole = Math.max(high, level) - Math.min(low, level);
            return whole == 0 || (high - low) / whole >= LEAST_SHARE;
        }

        Drawing with(double level) {
            return new Drawing(count, Math.min(low, level), Math.max(high, level));
        }

        SparklinePath draw(List<? extends @Nullable BigDecimal> numbers, Optional<Double> level) {
            StringBuilder path = new StringBuilder();
            double lastX = 0;
            double lastY = 0;
            boolean drawing = false;
            for (int i = 0; i < count; i++) {
                BigDecimal number = numbers.get(i);
                if (number != null) {
                    lastX = x(i);
                    lastY = y(number.doubleValue());
                    path.append(point(drawing ? 'L' : 'M', lastX, lastY));
                }
                drawing = number != null;
            }
            return new SparklinePath(path.toString(), Optional.of(lastX), Optional.of(lastY), level.map(this::y));
        }

        private double x(int index) {
            return count == 1 ? WIDTH / 2.0 : MARGIN + index * (WIDTH - 2 * MARGIN) / (count - 1);
        }

        private double y(double number) {
            return high == low ? HEIGHT / 2.0 : HEIGHT - MARGIN - (number - low) * (HEIGHT - 2 * MARGIN) / (high - low);
        }

        private static String point(char move, double x, double y) {
            return String.format(Locale.ROOT, "%c%.1f %.1f", move, x, y);
        }
    }
}
