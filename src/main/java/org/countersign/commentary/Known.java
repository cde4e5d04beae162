package org.countersign.commentary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import org.countersign.calculation.Absence;
import org.countersign.calculation.Display;
import org.countersign.calculation.Unit;
import org.countersign.calculation.Value;

/**
 * What is known beside a text: the figures it may give, the texts it may repeat, the parts it should have.
 *
 * @param others texts that whoever writes may read
 * @param headings of the authority's template
 * @param unusual whether the figure is outside its usual range
 */
public record Known(KnownFigures figures, List<OtherText> others, List<String> headings, boolean unusual) {

    public static final Known NOTHING = new Known(
            new KnownFigures(
                    Value.none(Absence.MISSING), Value.none(Absence.MISSING), "", Set.of(), Set.of(), Unit.COUNT, 0),
            List.of(),
            List.of(),
            false);

    /** The name under which last month's text is spoken of. */
    static final String LAST_MONTHS = "last month’s text";

    /** What was signed the month before; empty where nothing was. */
    String lastMonth() {
        return others.stream()
                .filter(other -> other.name().equals(LAST_MONTHS))
                .map(OtherText::text)
                .findFirst()
                .orElse("");
    }

    /** A text by the name under which a hint speaks of it: "last month’s text", "the text of EH1b". */
    public record OtherText(String name, String text) {}

    /**
     * The figures around a text.
     *
     * @param now what the text is about
     * @param previousPeriod "March 2020"
     * @param former what the same figure was before it was revised
     * @param familiar other numbers that stand beside it, such as last year's
     */
    public record KnownFigures(
            Value now,
            Value previous,
            String previousPeriod,
            Set<BigDecimal> former,
            Set<BigDecimal> familiar,
            Unit unit,
            int decimals) {

        BigDecimal shown(BigDecimal amount) {
            return amount.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
        }

        boolean isShown(BigDecimal typed, Value value) {
            return value.number()
                    .filter(amount -> shown(amount).compareTo(typed) == 0)
                    .isPresent();
        }

        boolean among(BigDecimal typed, Set<BigDecimal> amounts) {
            return amounts.stream().anyMatch(amount -> shown(amount).compareTo(typed) == 0);
        }

        String print(Value value) {
            return Display.value(value, unit, decimals);
        }
    }
}
