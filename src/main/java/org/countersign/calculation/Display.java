package org.countersign.calculation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Figures as they are printed: rounded here and nowhere before. */
public final class Display {

    private static final char MINUS = '−';

    private Display() {}

    /**
     * Rounded half away from zero, grouped by commas, with a true minus; what rounds to 0 has no sign.
     *
     * @param precision decimals, kept even where they are 0
     */
    public static String number(BigDecimal amount, int precision) {
        var format = new DecimalFormat("#,##0", symbols());
        format.setMinimumFractionDigits(precision);
        format.setMaximumFractionDigits(precision);
        return format.format(amount.setScale(precision, RoundingMode.HALF_UP));
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

    private static DecimalFormatSymbols symbols() {
        var symbols = DecimalFormatSymbols.getInstance(Locale.UK);
        symbols.setMinusSign(MINUS);
        return symbols;
    }
}
