package org.countersign.actual;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.calculation.Display;
import org.countersign.calculation.Fraction;
import org.countersign.calculation.ParsedValue;
import org.countersign.calculation.Unit;
import org.countersign.calculation.Value;
import org.countersign.calculation.ValueText;
import org.countersign.indicator.Measure;

/** What was typed for an indicator: read, or why it cannot be. The unit is the indicator's; nothing is rounded. */
sealed interface TypedFigure {

    BigDecimal LARGEST = new BigDecimal("1E13");
    int DECIMALS_KEPT = 6;
    Pattern WITH_STATUS = Pattern.compile("(.*[\\d%)])\\s*([ep])", Pattern.CASE_INSENSITIVE);

    record Read(Value value, Status status) implements TypedFigure {}

    record Unclear(String sentence) implements TypedFigure {}

    static TypedFigure of(String typed, Measure measure) {
        Matcher marked = WITH_STATUS.matcher(typed.strip());
        return marked.matches()
                ? of(marked.group(1), measure, status(marked.group(2)))
                : of(typed, measure, Status.PROVISIONAL);
    }

    /** As one would type it: unrounded, without separators; nothing where something is missing. */
    static String text(Value value, Unit unit) {
        return switch (value) {
            case Value.Figure(BigDecimal amount, var fraction) ->
                fraction == null
                        ? plain(amount) + (unit == Unit.PERCENTAGE ? "%" : "")
                        : plain(fraction.numerator()) + "/" + plain(fraction.denominator());
            case Value.None none ->
                switch (none.reason()) {
                    case MISSING, NOT_DUE, NOT_RELEASED, TAKEN_BACK -> "";
                    case LOW -> none.detail().isEmpty() ? "low" : none.detail();
                    default -> none.reason().mark().replaceAll("[\\[\\]]", "");
                };
        };
    }

    private static TypedFigure of(String typed, Measure measure, Status status) {
        return switch (ValueText.parse(typed, measure.unit())) {
            case ParsedValue.Unreadable unreadable ->
                new Unclear(unreadable.reason() + ". Type a number, or tbc, n/a, c, x, low or u.");
            case ParsedValue.Question question -> new Unclear(asked(question));
            case ParsedValue.Read(Value value, boolean percent)
            when percent && measure.unit() != Unit.PERCENTAGE ->
                new Unclear("This indicator is a " + measure.unit().words() + ": type it without a % sign.");
            case ParsedValue.Read(Value.Figure figure, boolean percent) -> figure(figure, measure, status);
            case ParsedValue.Read(Value value, boolean percent) -> new Read(value, Status.PROVISIONAL);
        };
    }

    private static TypedFigure figure(Value.Figure figure, Measure measure, Status status) {
        int decimals = figure.amount().stripTrailingZeros().scale();
        if (figure.isBeyond(LARGEST)) {
            return new Unclear("That is more than a figure can be: at most 13 digits before the point.");
        }
        if (measure.unit() == Unit.COUNT && measure.decimals() == 0 && decimals > 0) {
            return new Unclear("This indicator counts in whole numbers.");
        }
        return decimalsTyped(figure, decimals) > DECIMALS_KEPT
                ? new Unclear("At most 6 digits after the point are kept.")
                : new Read(figure, status);
    }

    /** Those of the numbers that were typed: what they make of each other is kept as far as there is room. */
    private static int decimalsTyped(Value.Figure figure, int ofAmount) {
        Fraction typed = figure.fraction();
        return typed == null
                ? ofAmount
                : Math.max(
                        typed.numerator().stripTrailingZeros().scale(),
                        typed.denominator().stripTrailingZeros().scale());
    }

    private static String asked(ParsedValue.Question question) {
        String number =
                Display.number(question.number(), Math.max(0, question.number().scale()));
        return switch (question.doubt()) {
            case NEGATIVE_OR_NUMERATOR ->
                "A number in brackets can be negative or a numerator: type -" + number + ", or " + number + "/total.";
            case SHARE_OR_PERCENTAGE ->
                "%s can be a share or a percentage: type %s%% or %s%%."
                        .formatted(number, number, plain(question.number().movePointRight(2)));
            case FRACTION_OUTSIDE_PERCENTAGE -> "This indicator is no percentage: type the number alone.";
            case FRACTION_DISAGREES ->
                "The percentage is not the one that numerator and denominator make: type one of them alone.";
        };
    }

    private static Status status(String letter) {
        return letter.toLowerCase(Locale.ROOT).equals("e") ? Status.ESTIMATED : Status.PROVISIONAL;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
