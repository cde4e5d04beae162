package org.countersign.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.countersign.calculation.ParsedValue;
import org.countersign.calculation.Value;
import org.countersign.calculation.ValueText;

/**
 * A cell that a person has to settle before its row is imported.
 *
 * @param text as in the file
 * @param sentence what is the matter
 * @param answers values to choose from, beside one to be written; often none
 */
public record OpenCell(Place place, String text, String sentence, List<Value> answers) {

    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(13);
    private static final int DECIMALS = 6;
    private static final Pattern BEFORE_WORDS = Pattern.compile(
            "([-−]?£?[\\d,. ]*\\d%?)\\s*(?:\\*{1,3}|†|\\([^()]*\\)|\\[[^\\[\\]]*]|\\(?(?:[pre]|est|estimated?|prov|provisional)\\.?\\)?)");

    /** Empty when the cell was read without doubt. */
    static Optional<OpenCell> of(Place place, ParsedValue parsed) {
        return switch (parsed) {
            case ParsedValue.Read read -> tooLarge(place, read.value()).or(() -> tooSmall(place, read.value()));
            case ParsedValue.Unreadable(String text, String reason) ->
                Optional.of(new OpenCell(place, text, reason + ".", beforeWords(text)));
            case ParsedValue.Question(String text, ParsedValue.Doubt doubt, BigDecimal number) ->
                Optional.of(new OpenCell(place, text, "“" + text + "”: " + doubt.question(), answers(doubt, number)));
        };
    }

    /** A point with three digits after it, where other figures of the row are thousands. */
    static OpenCell separator(Place place, String text, BigDecimal number) {
        return new OpenCell(
                place,
                text,
                "“" + text + "”: Is the point a decimal point, or does it stand between thousands?",
                List.of(Value.of(number), Value.of(number.movePointRight(3))));
    }

    /** Whether it is asked if the figure is a share of 1. */
    public boolean isShare() {
        return answers.size() == 2 && answers.getFirst().equals(times(answers.getLast(), 2));
    }

    /** Whether it is asked what its point stands for: whatever the unit. */
    boolean isOfSeparator() {
        return answers.size() == 2 && answers.getLast().equals(times(answers.getFirst(), 3));
    }

    private static Value times(Value value, int powerOfTen) {
        return value.number()
                .map(number -> Value.of(number.movePointRight(powerOfTen)))
                .orElse(value);
    }

    /** "12 (est)" and "12*" are 12 to whoever knows what stands behind it. */
    private static List<Value> beforeWords(String text) {
        var found = BEFORE_WORDS.matcher(text);
        return found.matches() && ValueText.parse(found.group(1)) instanceof ParsedValue.Read read
                ? List.of(read.value())
                : List.of();
    }

    private static Optional<OpenCell> tooSmall(Place place, Value value) {
        return value.number()
                .filter(number -> number.signum() != 0)
                .filter(number ->
                        number.setScale(DECIMALS, RoundingMode.HALF_UP).signum() == 0)
                .map(number -> new OpenCell(
                        place,
                        number.toPlainString(),
                        "The number is smaller than what is kept here, which has six places after the point.",
                        List.of(Value.of(BigDecimal.ZERO))));
    }

    private static Optional<OpenCell> tooLarge(Place place, Value value) {
        return value instanceof Value.Figure figure && figure.isBeyond(LARGEST)
                ? Optional.of(new OpenCell(
                        place,
                        figure.amount().toPlainString(),
                        figure.fraction() == null
                                ? "The number is too large. Mend it in the file."
                                : "The number, or one of the two that make it, is too large. Mend it in the file.",
                        List.of()))
                : Optional.empty();
    }

    private static List<Value> answers(ParsedValue.Doubt doubt, BigDecimal number) {
        return switch (doubt) {
            case NEGATIVE_OR_NUMERATOR -> List.of(Value.of(number.abs().negate()));
            case SHARE_OR_PERCENTAGE -> List.of(Value.of(number.movePointRight(2)), Value.of(number));
            case FRACTION_OUTSIDE_PERCENTAGE, FRACTION_DISAGREES -> List.of(Value.of(number));
        };
    }
}
