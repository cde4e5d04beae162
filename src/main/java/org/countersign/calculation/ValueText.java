package org.countersign.calculation;

import static org.countersign.calculation.ParsedValue.Doubt.FRACTION_OUTSIDE_PERCENTAGE;
import static org.countersign.calculation.ParsedValue.Doubt.SHARE_OR_PERCENTAGE;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.countersign.calculation.ParsedValue.Doubt;
import org.countersign.calculation.ParsedValue.Question;
import org.countersign.calculation.ParsedValue.Read;
import org.countersign.calculation.ParsedValue.Unreadable;

/**
 * Reads the text of a cell: a number, with numerator and denominator where given, or a stated reason for there being
 * none. Nothing becomes 0 except 0 and nil. A blank comes back as missing; whether it was due is for the caller to know.
 */
public final class ValueText {

    private static final int LONGEST = 60;

    private ValueText() {}

    /** Reads text of which no unit is known; 12/18 is a percentage then. */
    public static ParsedValue parse(String cell) {
        var text = cleaned(cell);
        if (NumberText.isPlain(text)) {
            return new Read(Value.of(text), false);
        }
        if (text.length() > LONGEST) {
            return unreadable(text.substring(0, LONGEST) + "…");
        }
        return Stream.<Function<String, Optional<ParsedValue>>>of(
                        ValueText::mark, NumberText::number, FractionText::fraction, NumberText::bracketed)
                .flatMap(reader -> reader.apply(text).stream())
                .findFirst()
                .orElseGet(() -> unreadable(text));
    }

    /**
     * Reads text for an indicator of a known unit. Held as questions: a number up to 1 without % sign for a percentage
     * (0.068 may be 6.8%), and 12/18 for anything else.
     */
    public static ParsedValue parse(String cell, Unit unit) {
        var parsed = parse(cell);
        if (!(parsed instanceof Read read) || !(read.value() instanceof Value.Figure figure)) {
            return parsed;
        }
        return doubt(figure, read.percentSign(), unit)
                .<ParsedValue>map(doubt -> new Question(cleaned(cell), doubt, figure.amount()))
                .orElse(parsed);
    }

    /** What was read under one unit, under another: what would have been held as a question there is one again. */
    public static ParsedValue as(Value value, Unit unit) {
        return value instanceof Value.Figure figure
                ? doubt(figure, false, unit)
                        .<ParsedValue>map(doubt -> new Question(words(figure), doubt, figure.amount()))
                        .orElseGet(() -> new Read(value, false))
                : new Read(value, false);
    }

    private static String words(Value.Figure figure) {
        Fraction fraction = figure.fraction();
        return fraction == null
                ? figure.amount().toPlainString()
                : fraction.numerator().toPlainString() + "/"
                        + fraction.denominator().toPlainString();
    }

    private static Optional<ParsedValue> mark(String text) {
        return Marks.find(text.toLowerCase(Locale.ROOT)).map(value -> new Read(value, false));
    }

    private static Optional<Doubt> doubt(Value.Figure figure, boolean percentSign, Unit unit) {
        if (figure.fraction() != null) {
            return Optional.of(FRACTION_OUTSIDE_PERCENTAGE).filter(doubt -> unit != Unit.PERCENTAGE);
        }
        return Optional.of(SHARE_OR_PERCENTAGE)
                .filter(doubt -> unit == Unit.PERCENTAGE && !percentSign && couldBeShare(figure.amount()));
    }

    private static boolean couldBeShare(BigDecimal amount) {
        return amount.signum() != 0 && amount.abs().compareTo(BigDecimal.ONE) <= 0;
    }

    private static String cleaned(String cell) {
        return cell.replace('\u00a0', ' ').strip();
    }

    private static ParsedValue unreadable(String text) {
        return new Unreadable(text, "“" + text + "” is neither a number nor a known mark");
    }
}
