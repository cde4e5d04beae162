package org.countersign.scorecard;

import java.time.YearMonth;
import java.util.Optional;
import org.countersign.actual.Reading;
import org.countersign.actual.StatedKind;
import org.countersign.calculation.Comparison;
import org.countersign.calculation.Polarity;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.JudgedBy;
import org.countersign.indicator.Measure;

/** The cells of one indicator, looked at in one month's cycle. */
record IndicatorCells(IndicatorId indicator, History history, Beside around, YearMonth cycle, Reading reading) {

    static IndicatorCells of(IndicatorId indicator, History history, Beside around, YearMonth cycle) {
        return new IndicatorCells(indicator, history, around, cycle, history.reading(cycle));
    }

    Cell inMonth(YearMonth column) {
        return happenings().inMonth(column, new MonthCells(history, cycle).of(column));
    }

    Derived onPrevious() {
        return happenings()
                .onPrevious(change(JudgedBy.PREVIOUS_PERIOD, StatedKind.CHANGE_PREVIOUS, reading.onPrevious()));
    }

    Derived onLastYear() {
        return happenings()
                .onLastYear(change(JudgedBy.SAME_PERIOD_LAST_YEAR, StatedKind.CHANGE_LAST_YEAR, reading.onLastYear()));
    }

    TrailingCells trailing() {
        return new TrailingCells(history, reading, around);
    }

    ReferenceCells references() {
        return new ReferenceCells(history, reading, around);
    }

    Happenings happenings() {
        return new Happenings(indicator, reading, around);
    }

    private Derived change(JudgedBy which, StatedKind kind, Comparison ours) {
        Measure measure = history.measure();
        Optional<Polarity> judged = Optional.of(measure.polarity()).filter(polarity -> measure.judgedBy() == which);
        return ChangeCells.of(ours, around.stated(kind), judged);
    }
}
