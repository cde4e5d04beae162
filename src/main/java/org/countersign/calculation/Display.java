package org.countersign.calculation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures as they are printed: rounded here and nowhere before. */
public final class Display {

    private static final char MINUS = '−';
    private static final int GROUP = 3;

    private Display() {}

    /**
     * Rounded half away from zero, grouped by commas, with a true minus; what rounds to 0 has no sign.
     *
     * @param precision decimals, kept even where they are 0
     */
    public static String number(BigDecimal amount, int precision) {
        BigDecimal rounded = amount.setScale(precision, RoundingMode.HALF_UP);
        String digits = rounded.abs().toPlainString();
        int point = precision == 0 ? digits.length() : digits.indexOf('.');
        StringBuilder text = new StringBuilder(digits.length() + 4);
        if (rounded.signum() < 0) {
            text.append(MINUS);
        }
        for (int at = 0; at < point; at++) {
            if (at > 0 && (point - at) % GROUP == 0) {
                text.append(',');
            }
            text.append(digits.charAt(at));
        }
        return text.append(digits, point, digits.length()).toString();
    }

    /** The number, with % for a percentage, or the mark of the reason: 6.8%, 1,234, [c], tbc, –. */
    public static String value(Value value, Unit unit, int precision) {
        return switch (value) {
            case Value.Figure figure -> number(figure.amount(), precision) + suffix(unit);
            case Value.None none -> none.reason().mark();
        };
    }

    /** As many decimals as the amount has, and no trailing zeros. */
    static String plain(BigDecimal amount) {
        return number(amount, Math.max(0, amount.stripTrailingZeros().scale()));
    }

    private static String suffix(Unit unit) {
        return unit == Unit.PERCENTAGE ? "%" : "";
    }
}
