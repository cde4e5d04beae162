package org.countersign.scorecard;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.countersign.actual.Reading;
import org.countersign.actual.StatedFigure;
import org.countersign.actual.StatedKind;
import org.countersign.calculation.Average;
import org.countersign.calculation.Extreme;
import org.countersign.calculation.Unit;
import org.countersign.calculation.Value;
import org.countersign.calculation.YearToDate;
import org.countersign.indicator.Measure;

/**
 * The average, the maximum and the minimum of the last 12 months or four quarters, and the year to date. Ours where all of them are loaded; otherwise the
 * printed one if there is one, with ours in words; otherwise ours over what there is.
 */
record TrailingCells(History history, Reading reading, Beside beside) {

    Derived average() {
        return either(reading.average().map(this::average), StatedKind.AVERAGE);
    }

    Derived maximum() {
        return either(reading.maximum().map(this::extreme), StatedKind.MAXIMUM);
    }

    /** No sheet prints one. */
    Derived minimum() {
        return new Derived(reading.minimum().map(this::extreme).orElseGet(this::none), "");
    }

    /** How it came together stands beneath it; a sum that lacks figures says of how many it is. */
    Cell yearToDate() {
        return reading.yearToDate().map(this::yearToDate).orElseGet(this::noYearToDate);
    }

    private Cell yearToDate(YearToDate sum) {
        String text = history.print(Value.of(sum.amount()));
        boolean whole = sum.isWhole(reading.period());
        String lack = sum.way() == YearToDate.Way.LATEST ? sum.latest().shortLabel() : sum.basis();
        return new Cell(
                text,
                whole ? sum.way().words() : sum.way().words() + " " + lack,
                text + ", " + sum.words(reading.period()),
                whole ? Set.of() : Set.of(Look.MUTED));
    }

    private Cell noYearToDate() {
        boolean unpooled =
                history.measure().unit() == Unit.PERCENTAGE && reading.average().isPresent();
        return unpooled ? Cell.muted("n/a", "not available: numerators and denominators are not known") : none();
    }

    /** Rolling and cumulative figures contain their own past, and of a yearly one there is nothing to gather. */
    private Cell none() {
        Measure measure = history.measure();
        if (measure.frequency().isYearly()) {
            return Cell.muted("", "none of a yearly figure");
        }
        return measure.timing().averages()
                ? Cell.muted("–", "no figures to take it from")
                : Cell.muted("", "none of a figure " + measure.timing().words());
    }

    private Derived either(Optional<Cell> ours, StatedKind kind) {
        Optional<StatedFigure> printed = beside.stated(kind).filter(this::isFigure);
        if (printed.isEmpty() || (ours.isPresent() && history.isWhole(reading.period()))) {
            String text = ours.map(Cell::text).orElse("");
            return new Derived(
                    ours.orElseGet(this::none), Printed.otherThan(text, printed).orElse(""));
        }
        return new Derived(printed(printed.get(), ours), "");
    }

    /** A sheet's MAX over no numbers prints 0: with no average beside it, that is no figure. */
    private boolean isFigure(StatedFigure stated) {
        boolean overNothing = reading.maximum().isEmpty()
                && beside.statedNumber(StatedKind.AVERAGE).isEmpty();
        return stated.value()
                .number()
                .filter(amount -> amount.signum() != 0 || !overNothing)
                .isPresent();
    }

    private Cell average(Average average) {
        String way = average.pooled() ? ", pooled" : "";
        return cell(average.amount(), average.basis() + way, average.muted(), average.numbers() == average.periods());
    }

    private Cell extreme(Extreme extreme) {
        Cell cell = cell(extreme.amount(), extreme.basis(), extreme.muted(), true);
        String month = extreme.period().shortLabel();
        return new Cell(
                cell.text(), month, cell.spoken() + ", in " + extreme.period().label(), cell.looks());
    }

    private Cell cell(BigDecimal amount, String basis, boolean muted, boolean whole) {
        String text = history.print(Value.of(amount));
        String spoken = text + ", " + basis + (muted ? ", few figures" : "");
        return new Cell(text, whole ? "" : basis, spoken, muted ? Set.of(Look.MUTED) : Set.of());
    }

    private static Cell printed(StatedFigure stated, Optional<Cell> ours) {
        String text = Printed.withoutArrow(stated);
        String own =
                ours.map(cell -> "; from the figures loaded: " + cell.spoken()).orElse("");
        return new Cell(text, "stated", text + ", " + Printed.WORDS + own, Set.of(Look.STATED));
    }
}
