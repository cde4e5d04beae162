package org.countersign.scorecard;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.countersign.actual.Reading;
import org.countersign.calendar.Period;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.MarkedEvent;

/**
 * Marks events where they lie and beside the changes that cross them, where another definition begins to hold, and
 * figures that somebody doubts.
 */
record Happenings(IndicatorId indicator, Reading reading, Beside around) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** "First lockdown, 23 March 2020": all that either change of the reading crosses. */
    List<String> crossed() {
        return reading.crossed(indicator, around.events()).stream()
                .map(Happenings::words)
                .toList();
    }

    /** @param figure the month whose figure stands in the column of the other */
    Cell inMonth(YearMonth month, YearMonth figure, Cell cell) {
        Cell marked = cell;
        for (MarkedEvent event : around.events()) {
            marked = isIn(month, event.day()) ? marked.with(Look.EVENT, "event: " + words(event)) : marked;
        }
        for (LocalDate day : around.breaks()) {
            marked = isIn(month, day) ? marked.with(Look.BREAK, "another definition from " + DAY.format(day)) : marked;
        }
        return around.queried().contains(figure) ? marked.with(Look.QUERIED, "queried") : marked;
    }

    Derived onPrevious(Derived change) {
        return crossing(change, reading.period().previous());
    }

    Derived onLastYear(Derived change) {
        return crossing(change, reading.period().yearBefore());
    }

    /** Only a change that is given crosses something. */
    private Derived crossing(Derived change, Period earlier) {
        if (change.shown().looks().stream().noneMatch(Look::isTravel)) {
            return change;
        }
        Derived marked = change;
        for (MarkedEvent event : around.events()) {
            marked = reading.crosses(earlier, event) ? marked.with(Look.EVENT, "across " + words(event)) : marked;
        }
        return marked;
    }

    private static boolean isIn(YearMonth month, LocalDate day) {
        return YearMonth.from(day).equals(month);
    }

    static String words(MarkedEvent event) {
        return event.label() + ", " + DAY.format(event.day());
    }
}
