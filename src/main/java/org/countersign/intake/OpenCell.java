package org.countersign.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.countersign.calculation.ParsedValue;
import org.countersign.calculation.Value;

/**
 * A cell that a person has to settle before its row is imported.
 *
 * @param text as in the file
 * @param sentence what is the matter
 * @param answers values to choose from; none where the cell has to be mended in the file
 */
public record OpenCell(Place place, String text, String sentence, List<Value> answers) {

    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(13);

    /** Empty when the cell was read without doubt. */
    static Optional<OpenCell> of(Place place, ParsedValue parsed) {
        return switch (parsed) {
            case ParsedValue.Read read -> tooLarge(place, read.value());
            case ParsedValue.Unreadable(String text, String reason) ->
                Optional.of(new OpenCell(place, text, reason + ".", List.of()));
            case ParsedValue.Question(String text, ParsedValue.Doubt doubt, BigDecimal number) ->
                Optional.of(new OpenCell(place, text, "“" + text + "”: " + doubt.question(), answers(doubt, number)));
        };
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
