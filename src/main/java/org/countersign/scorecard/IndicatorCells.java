package org.countersign.scorecard;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.countersign.actual.Reading;
import org.countersign.actual.StatedKind;
import org.countersign.calculation.Absence;
import org.countersign.calculation.Comparison;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Value;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.JudgedBy;
import org.countersign.indicator.Measure;

/** The cells of one indicator, looked at in one month's cycle. */
record IndicatorCells(IndicatorId indicator, History history, Beside around, YearMonth cycle, Reading reading) {

    static IndicatorCells of(IndicatorId indicator, History history, Beside around, YearMonth cycle) {
        return new IndicatorCells(indicator, history, around, cycle, history.reading(cycle));
    }

    Cell inMonth(YearMonth column) {
        MonthCells months = new MonthCells(history, cycle);
        return happenings().inMonth(column, months.figureIn(column), months.of(column));
    }

    Derived onPrevious() {
        return happenings()
                .onPrevious(change(JudgedBy.PREVIOUS_PERIOD, StatedKind.CHANGE_PREVIOUS, reading.onPrevious()));
    }

    Derived onLastYear() {
        return happenings()
                .onLastYear(change(JudgedBy.SAME_PERIOD_LAST_YEAR, StatedKind.CHANGE_LAST_YEAR, reading.onLastYear()));
    }

    /** What there is to know of the figure that the cycle asks for. */
    Set<Caveat> caveats() {
        Set<Caveat> caveats = EnumSet.noneOf(Caveat.class);
        put(caveats, Caveat.MISSING, isAbsent(Absence.MISSING) && Reading.isDue(history.measure(), cycle));
        put(caveats, Caveat.TO_BE_CONFIRMED, isAbsent(Absence.TO_BE_CONFIRMED));
        put(caveats, Caveat.QUERIED, around.queried().contains(Reading.asked(history.measure(), cycle)));
        put(caveats, Caveat.NOT_RELEASED, history.isUnreleased(Reading.asked(history.measure(), cycle)));
        return Set.copyOf(caveats);
    }

    private boolean isAbsent(Absence reason) {
        return reading.value() instanceof Value.None none && none.reason() == reason;
    }

    private static void put(Set<Caveat> caveats, Caveat caveat, boolean holds) {
        if (holds) {
            caveats.add(caveat);
        }
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
