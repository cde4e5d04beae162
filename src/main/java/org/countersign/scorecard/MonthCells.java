package org.countersign.scorecard;

import java.time.YearMonth;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.actual.Reading;
import org.countersign.actual.RecordedValue;
import org.countersign.actual.Status;
import org.countersign.calculation.Absence;
import org.countersign.calculation.Value;
import org.countersign.calendar.Period;
import org.jspecify.annotations.Nullable;

/** The columns of months: figures with their marks, reasons, and between two quarters the latest one greyed. */
final class MonthCells {

    private static final String REVISED = "r";

    private MonthCells() {}

    static Cell of(History history, YearMonth month) {
        Value value = Reading.inColumn(history.measure(), history.values(), month);
        return switch (value) {
            case Value.Figure figure ->
                figure(history.print(figure), history.recorded().get(month));
            case Value.None none -> none.reason() == Absence.NOT_DUE ? notDue(history, month) : none(none);
        };
    }

    private static Cell figure(String text, @Nullable RecordedValue recorded) {
        if (recorded == null) {
            return Cell.of(text);
        }
        String marks = recorded.status().mark() + (recorded.revised() ? REVISED : "");
        return new Cell(text, marks, spoken(text, recorded), Set.of());
    }

    private static String spoken(String text, RecordedValue recorded) {
        return Stream.of(text, statusWords(recorded.status()), recorded.revised() ? "revised" : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String statusWords(Status status) {
        return switch (status) {
            case PROVISIONAL -> "provisional";
            case ESTIMATED -> "estimated";
            case FINAL -> "";
        };
    }

    private static Cell none(Value.None none) {
        String detail = none.detail().isEmpty() ? "" : ", " + none.detail();
        return Cell.muted(none.reason().mark(), none.reason().words() + detail);
    }

    private static Cell notDue(History history, YearMonth month) {
        Period latest = history.reading(month).period();
        return history.at(latest) instanceof Value.Figure figure
                ? new Cell(
                        history.print(figure),
                        latest.shortLabel(),
                        "not due; " + latest.label() + ": " + history.print(figure),
                        Set.of(Look.MUTED))
                : Cell.muted("", Absence.NOT_DUE.words());
    }
}
