package org.countersign.calculation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numerator and denominator as typed: 12/18, 67% (12/18). */
final class FractionText {

    private static final Pattern FRACTION =
            Pattern.compile("(" + NumberText.DIGITS + ")\\s*/\\s*(" + NumberText.DIGITS + ")");
    private static final Pattern WITH_PERCENTAGE =
            Pattern.compile("(" + NumberText.DIGITS + ")\\s*%\\s*\\(\\s*(" + FRACTION.pattern() + ")\\s*\\)");

    private FractionText() {}

    static Optional<ParsedValue> fraction(String text) {
        var both = WITH_PERCENTAGE.matcher(text);
        if (both.matches()) {
            return read(text, both.group(2), NumberText.amount(both.group(1)));
        }
        return FRACTION.matcher(text).matches() ? read(text, text, null) : Optional.empty();
    }

    private static Optional<ParsedValue> read(String text, String fractionText, @Nullable BigDecimal stated) {
        var parts = fractionText.split("/");
        var fraction = new Fraction(NumberText.amount(parts[0]), NumberText.amount(parts[1]));
        return Optional.of(fraction.percentage()
                .map(exact -> settled(text, fraction, exact, stated))
                .orElseGet(() -> new ParsedValue.Unreadable(text, "“" + text + "” has a denominator of 0")));
    }

    /** The exact percentage takes the place of the printed one, which it must round to. */
    private static ParsedValue settled(String text, Fraction fraction, BigDecimal exact, @Nullable BigDecimal stated) {
        if (stated != null
                && exact.setScale(stated.scale(), RoundingMode.HALF_UP).compareTo(stated) != 0) {
            return new ParsedValue.Question(text, ParsedValue.Doubt.FRACTION_DISAGREES, stated);
        }
        return new ParsedValue.Read(new Value.Figure(exact, fraction), stated != null);
    }
}
