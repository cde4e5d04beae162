package org.countersign.scorecard;

import java.time.YearMonth;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.actual.Reading;
import org.countersign.actual.RecordedValue;
import org.countersign.calculation.Absence;
import org.countersign.calculation.Value;
import org.countersign.calendar.Period;

/**
 * The columns of months: figures with their marks, and reasons. Between two quarters or two years the latest one stands
 * greyed with its name; in the column of the cycle's own month stands, of an indicator in arrears, what the cycle asks for.
 *
 * @param cycle the month whose cycle is looked at
 */
record MonthCells(History history, YearMonth cycle) {

    private static final String REVISED = "r";

    Cell of(YearMonth column) {
        if (isYetToCome(column)) {
            return column.equals(cycle) ? inArrears() : Cell.muted("", Absence.NOT_DUE.words());
        }
        Value value = history.in(column);
        return isNotDue(value) ? notDue(Reading.latestDue(history.measure().frequency(), column)) : cell(value, column);
    }

    /** The month whose figure stands in a column: in the cycle's own, of an indicator in arrears, an earlier one. */
    YearMonth figureIn(YearMonth column) {
        return isYetToCome(column) && column.equals(cycle) ? Reading.asked(history.measure(), cycle) : column;
    }

    /** Of an indicator in arrears, a month that no cycle so far has asked for and that holds nothing. */
    private boolean isYetToCome(YearMonth column) {
        return column.isAfter(Reading.asked(history.measure(), cycle))
                && !history.recorded().containsKey(column);
    }

    private Cell inArrears() {
        Reading reading = history.reading(cycle);
        if (isNotDue(reading.value())) {
            return notDue(reading.period());
        }
        Cell cell = cell(reading.value(), reading.period().lastMonth());
        String period = reading.period().shortLabel();
        String note = cell.note().isEmpty() ? period : period + " " + cell.note();
        String words = cell.inFull() + ", " + reading.periodWords(history.measure(), cycle);
        return new Cell(cell.text(), note, words, cell.looks());
    }

    private static boolean isNotDue(Value value) {
        return value instanceof Value.None none && none.reason() == Absence.NOT_DUE;
    }

    private Cell cell(Value value, YearMonth column) {
        Cell cell = switch (value) {
            case Value.Figure figure -> figure(figure, column);
            case Value.None none -> none(none);
        };
        return history.isUnreleased(column) && !isHidden(value) ? cell.with(Look.UNRELEASED, "not released") : cell;
    }

    /** To whoever may not see it yet, it says so itself. */
    private static boolean isHidden(Value value) {
        return value instanceof Value.None none && none.reason() == Absence.NOT_RELEASED;
    }

    private Cell figure(Value.Figure figure, YearMonth column) {
        String text = history.print(figure);
        RecordedValue recorded = history.recorded().get(column);
        if (recorded == null) {
            return Cell.of(text);
        }
        boolean since = history.revisedSince().contains(column);
        return new Cell(
                text, marks(recorded, since), spoken(text, recorded, since), since ? Set.of(Look.REVISED) : Set.of());
    }

    private static String marks(RecordedValue recorded, boolean since) {
        return recorded.status().mark() + (since || recorded.revised() ? REVISED : "");
    }

    private static String spoken(String text, RecordedValue recorded, boolean since) {
        return Stream.of(text, recorded.status().words(), revisedWords(recorded, since))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String revisedWords(RecordedValue recorded, boolean since) {
        if (since) {
            return "revised since the last cycle";
        }
        return recorded.revised() ? "revised" : "";
    }

    private static Cell none(Value.None none) {
        String detail = none.detail().isEmpty() ? "" : ", " + none.detail();
        return Cell.muted(none.reason().mark(), none.reason().words() + detail);
    }

    private Cell notDue(Period latest) {
        return history.at(latest) instanceof Value.Figure figure
                ? latest(latest, cell(figure, latest.lastMonth()))
                : Cell.muted("", Absence.NOT_DUE.words());
    }

    private static Cell latest(Period period, Cell cell) {
        String note = cell.note().isEmpty() ? period.shortLabel() : period.shortLabel() + " " + cell.note();
        return new Cell(cell.text(), note, "not due; " + period.label() + ": " + cell.inFull(), muted(cell.looks()));
    }

    private static Set<Look> muted(Set<Look> looks) {
        return looks.contains(Look.UNRELEASED) ? Set.of(Look.MUTED, Look.UNRELEASED) : Set.of(Look.MUTED);
    }
}
