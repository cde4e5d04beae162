package org.countersign.intake;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.countersign.calendar.Period;
import org.countersign.calendar.PeriodText;
import org.jspecify.annotations.Nullable;

/** Columns under periods that nobody would have meant without saying so. */
final class DoubtfulPeriods {

    private final List<Column> guessed;
    private final YearMonth now;
    private final Map<Period, Long> days;

    /** @param now periods that end after it are not over */
    DoubtfulPeriods(List<Column> guessed, YearMonth now) {
        this.guessed = guessed;
        this.now = now;
        this.days = guessed.stream()
                .filter(column -> PeriodText.isDay(column.heading()))
                .flatMap(column -> Stream.ofNullable(column.period()))
                .collect(groupingBy(period -> period, counting()));
    }

    /** The columns, with those in doubt left for a person to say what they are. */
    List<Column> columns() {
        return guessed.stream().map(this::clear).toList();
    }

    private Column clear(Column column) {
        String doubt = column.kind() == ColumnKind.MONTH ? doubt(column, column.period()) : null;
        return doubt == null ? column : column.as(ColumnKind.OTHER, doubt);
    }

    private @Nullable String doubt(Column column, @Nullable Period period) {
        if (period == null) {
            return null;
        }
        if (PeriodText.isDay(column.heading()) && days.getOrDefault(period, 0L) > 1) {
            return "several days of " + period.label() + " head columns: weeks, or days with the month before the day";
        }
        return isOver(period, now) ? null : period.label() + " is not over yet";
    }

    static boolean isOver(Period period, YearMonth now) {
        return !period.lastMonth().isAfter(now);
    }
}
