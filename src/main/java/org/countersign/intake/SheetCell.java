package org.countersign.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.countersign.calculation.Absence;
import org.countersign.calculation.Unit;
import org.countersign.calculation.Value;
import org.countersign.indicator.IndicatorDetails;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a workbook that goes out: text, which no program runs as a formula, or a number.
 *
 * @param number null for text
 */
record SheetCell(String text, @Nullable BigDecimal number, boolean percentage) {

    /** Beyond it spreadsheet programs, and whoever reads what they stored, see binary dust. */
    private static final int DIGITS = 15;

    static SheetCell text(String text) {
        return new SheetCell(text, null, false);
    }

    /** A figure as it comes in again: the same number with its numerator and denominator, or the same reason. */
    static SheetCell of(Value value, Unit unit) {
        return switch (value) {
            case Value.Figure figure -> figure(figure, unit == Unit.PERCENTAGE);
            case Value.None(Absence reason, String detail) -> text(none(reason, detail));
        };
    }

    /** What figures are written in: with a % sign also where the title alone asks for one when they come in again. */
    static Unit unit(IndicatorDetails indicator) {
        Unit read = UnitProposal.of(indicator.description().title(), List.of()).unit();
        return read == Unit.PERCENTAGE ? read : indicator.measure().unit();
    }

    private static SheetCell figure(Value.Figure figure, boolean percentage) {
        if (figure.fraction() != null && percentage) {
            return text("%s%% (%s/%s)"
                    .formatted(
                            figure.amount().setScale(1, RoundingMode.HALF_UP).toPlainString(),
                            plain(figure.fraction().numerator()),
                            plain(figure.fraction().denominator())));
        }
        BigDecimal amount = figure.amount().stripTrailingZeros();
        return amount.precision() > DIGITS
                ? text(amount.toPlainString() + (percentage ? "%" : ""))
                : new SheetCell("", amount, percentage);
    }

    private static String none(Absence reason, String detail) {
        return switch (reason) {
            case TO_BE_CONFIRMED, NOT_APPLICABLE, SUPPRESSED, UNAVAILABLE, UNRELIABLE -> reason.mark();
            case LOW -> detail.isEmpty() ? reason.mark() : detail;
            case MISSING -> detail.replace("error in source: ", "");
            case NOT_DUE, NOT_RELEASED, TAKEN_BACK -> "";
        };
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
