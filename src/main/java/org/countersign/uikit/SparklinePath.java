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
 */
public record SparklinePath(String path, Optional<Double> lastX, Optional<Double> lastY) {

    public static final int WIDTH = 96;
    public static final int HEIGHT = 20;
    private static final double MARGIN = 2.5;

    /** The path for the numbers, oldest first; null where there is none. */
    public static SparklinePath of(List<? extends @Nullable BigDecimal> numbers) {
        double[] known = numbers.stream()
                .filter(Objects::nonNull)
                .mapToDouble(BigDecimal::doubleValue)
                .toArray();
        if (known.length == 0) {
            return new SparklinePath("", Optional.empty(), Optional.empty());
        }
        return new Drawing(numbers.size(), low(known), high(known)).draw(numbers);
    }

    private static double low(double[] known) {
        return Arrays.stream(known).min().orElseThrow();
    }

    private static double high(double[] known) {
        return Arrays.stream(known).max().orElseThrow();
    }

    private record Drawing(int count, double low, double high) {

        SparklinePath draw(List<? extends @Nullable BigDecimal> numbers) {
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
            return new SparklinePath(path.toString(), Optional.of(lastX), Optional.of(lastY));
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
