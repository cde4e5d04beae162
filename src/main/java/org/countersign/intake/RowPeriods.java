package org.countersign.intake;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.countersign.calendar.Dashed;
import org.countersign.calendar.Period;
import org.countersign.calendar.PeriodText;

/** Which period a row names, in one cell, or in one for the year and one for the month or quarter. */
final class RowPeriods {

    private static final int MOST_SPELLINGS = 10_000;
    private static final Pattern MONTH_NUMBER = Pattern.compile("0?[1-9]|1[0-2]");
    private static final Pattern YEAR_NUMBER = Pattern.compile("(199|20\\d)\\d");

    /** What the cells of a row come to. */
    sealed interface Answer {}

    record Found(Period period) implements Answer {}

    /** @param reason as a sentence */
    record Unclear(String reason) implements Answer {}

    private final List<Column> columns;
    private final Dashed dashed;
    private final YearMonth now;
    private final Map<List<String>, Answer> known = new HashMap<>();

    /** @param now periods that end after it are not over, and not taken */
    RowPeriods(Header header, Dashed dashed, YearMonth now) {
        this.columns = header.columns(ColumnKind.PERIOD).toList();
        this.dashed = dashed;
        this.now = now;
    }

    /** As long as there are not very many, each spelling is looked at once. */
    Answer of(Line line) {
        List<String> texts =
                columns.stream().map(column -> line.cell(column.index())).toList();
        return known.size() < MOST_SPELLINGS ? known.computeIfAbsent(texts, this::read) : read(texts);
    }

    private Answer read(List<String> texts) {
        List<String> said = texts.stream().filter(text -> !text.isEmpty()).toList();
        if (said.isEmpty()) {
            return new Unclear("The row names no period. Add one in the file.");
        }
        Optional<Period> period = said.size() == 1 ? parsed(said.getFirst()) : together(said.getFirst(), said.get(1));
        return period.<Answer>map(this::ended)
                .orElseGet(() -> new Unclear("“" + String.join("” with “", said)
                        + "” is no period that can be read. Write it as Apr-20, Q1 2020-21 or 2020/21."));
    }

    private Answer ended(Period period) {
        return DoubtfulPeriods.isOver(period, now)
                ? new Found(period)
                : new Unclear(period.label() + " is not over yet. Check the period in the file.");
    }

    private Optional<Period> parsed(String text) {
        return PeriodText.parse(text, dashed);
    }

    /** Both count: one completes the other, or the shorter period lies within the longer. */
    private Optional<Period> together(String one, String other) {
        return Stream.of(
                        parsed(one + " " + other),
                        parsed(other + " " + one),
                        monthOfYear(one, other),
                        monthOfYear(other, one),
                        within(one, other),
                        within(other, one))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The fifth month of 2020 is May; that of 2020/21 may be August. */
    private Optional<Period> monthOfYear(String year, String month) {
        boolean ofCalendar = columns.stream()
                .noneMatch(column -> Heading.words(column.heading()).contains("financial"));
        return ofCalendar
                        && YEAR_NUMBER.matcher(year).matches()
                        && MONTH_NUMBER.matcher(month).matches()
                ? Optional.of(Period.month(YearMonth.of(Integer.parseInt(year), Integer.parseInt(month))))
                : Optional.empty();
    }

    private Optional<Period> within(String longer, String shorter) {
        return parsed(shorter)
                .filter(period -> parsed(longer)
                        .filter(around -> around.frequency().months()
                                >= period.frequency().months())
                        .filter(around -> Period.containing(around.frequency(), period.lastMonth())
                                .equals(around))
                        .isPresent());
    }
}
