package org.countersign.calculation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Predicate;

/** Changes in print: rounded once, half away from zero, never telling another story than the arrow beside them. */
final class ChangeText {

    private ChangeText() {}

    /** At least so many decimals, and as many more as it takes for the printed figure to have the exact one's direction. */
    static String rounded(BigDecimal change, int decimals, Threshold threshold) {
        var direction = threshold.directionOf(change);
        return shortest(change, decimals, printed -> threshold.directionOf(printed) == direction);
    }

    /** Up to one decimal, more only where the amount would be printed as 0. */
    static String withoutVanishing(BigDecimal amount) {
        var decimals = Math.clamp(amount.stripTrailingZeros().scale(), 0, 1);
        return shortest(amount, decimals, printed -> printed.signum() != 0);
    }

    static String spoken(Direction direction, String text) {
        return switch (direction) {
            case SIMILAR -> "similar (" + text + ")";
            case UP -> "up " + text;
            case DOWN -> "down " + text.replaceFirst("^−", "");
        };
    }

    private static String shortest(BigDecimal amount, int decimals, Predicate<BigDecimal> tellsTheSame) {
        var scale = decimals;
        while (!tellsTheSame.test(amount.setScale(scale, RoundingMode.HALF_UP))) {
            scale++;
        }
        return Display.number(amount, scale);
    }
}
