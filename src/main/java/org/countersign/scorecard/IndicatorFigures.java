package org.countersign.scorecard;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.countersign.actual.Reading;
import org.countersign.actual.Revision;
import org.countersign.actual.StatedFigure;
import org.countersign.actual.StatedKind;
import org.countersign.calculation.Value;
import org.countersign.calendar.FinancialYear;
import org.countersign.commentary.Seen;
import org.countersign.indicator.IndicatorDetails;
import org.jspecify.annotations.Nullable;

/**
 * All figures of one indicator, printed for its page.
 *
 * @param seen what was signed with the month's text, to be shown as it was; null to show all as it is now
 */
record IndicatorFigures(
        IndicatorDetails indicator,
        History history,
        Beside beside,
        YearMonth month,
        @Nullable Seen seen) {

    IndicatorPage.Headline headline() {
        IndicatorCells cells = IndicatorCells.of(indicator.id(), history, beside, month);
        Facts facts = facts(cells);
        TrailingCells trailing = cells.trailing();
        FinancialYear year = FinancialYear.containing(Reading.asked(indicator.measure(), month));
        return new IndicatorPage.Headline(
                facts.months().getLast(),
                facts.onPrevious(),
                facts.onLastYear(),
                trailing.average(),
                trailing.maximum(),
                cells.references().target(year, year),
                trailing.minimum(),
                trailing.yearToDate(),
                facts.status(),
                cells.happenings().crossed());
    }

    private Facts facts(IndicatorCells cells) {
        Facts facts = Facts.of(cells, List.of(month));
        return seen == null
                ? facts
                : facts.asSigned(new SeenCells(seen, indicator.measure().judgedBy()));
    }

    List<IndicatorPage.Mark> marks() {
        Stream<IndicatorPage.Mark> events =
                beside.events().stream().map(event -> new IndicatorPage.Mark(event.day(), event.label(), false));
        Stream<IndicatorPage.Mark> breaks =
                beside.breaks().stream().map(day -> new IndicatorPage.Mark(day, "Another definition", true));
        return Stream.concat(events, breaks)
                .sorted(Comparator.comparing(IndicatorPage.Mark::day))
                .toList();
    }

    /** A month without a number stands in it as well, so that a chart shows the gap. */
    SortedMap<YearMonth, Optional<BigDecimal>> trend() {
        Map<YearMonth, Value> values = history.values();
        SortedMap<YearMonth, Optional<BigDecimal>> trend = new TreeMap<>();
        if (!values.isEmpty()) {
            YearMonth last = Collections.max(values.keySet());
            Stream.iterate(Collections.min(values.keySet()), each -> !each.isAfter(last), each -> each.plusMonths(1))
                    .forEach(each -> trend.put(
                            each, Optional.ofNullable(values.get(each)).flatMap(Value::number)));
        }
        return trend;
    }

    /** Every month that holds something, newest first. */
    List<IndicatorPage.FigureLine> lines() {
        List<YearMonth> months = new ArrayList<>(history.recorded().keySet());
        months.sort(Collections.reverseOrder());
        return months.stream().map(this::line).toList();
    }

    private IndicatorPage.FigureLine line(YearMonth each) {
        Reading reading = history.inColumn(each);
        YearMonth cycle = each.plusMonths(indicator.measure().lag());
        Cell value = new MonthCells(history, cycle).of(each);
        return new IndicatorPage.FigureLine(
                each,
                new Happenings(indicator.id(), reading, beside).inMonth(each, each, value),
                reading.due() ? reading.onPrevious().words() : "",
                reading.due() ? reading.onLastYear().words() : "");
    }

    /** What replaced what; the first load of a figure is no revision. */
    List<IndicatorPage.RevisionLine> revisions(List<Revision> newestFirst) {
        Set<Revision> lasting = LastingRevisions.of(newestFirst);
        List<IndicatorPage.RevisionLine> lines = new ArrayList<>();
        for (int at = 0; at + 1 < newestFirst.size(); at++) {
            Revision now = newestFirst.get(at);
            Revision before = newestFirst.get(at + 1);
            if (now.month().equals(before.month())) {
                lines.add(revision(before, now, lasting.contains(now)));
            }
        }
        return lines;
    }

    private IndicatorPage.RevisionLine revision(Revision before, Revision now, boolean lasting) {
        return new IndicatorPage.RevisionLine(
                now.month(),
                history.print(before.value()),
                history.print(now.value()),
                now.by(),
                LondonTime.moment(now.at()),
                now.reason(),
                now.source(),
                lasting);
    }

    List<IndicatorPage.PrintedLine> printed() {
        IndicatorPage.Headline shown = headline();
        return Stream.of(
                        printed("Change on the previous period", StatedKind.CHANGE_PREVIOUS, shown.onPrevious()),
                        printed("Change on the same period last year", StatedKind.CHANGE_LAST_YEAR, shown.onLastYear()),
                        printed("12-month average", StatedKind.AVERAGE, shown.average()),
                        printed("12-month maximum", StatedKind.MAXIMUM, shown.maximum()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<IndicatorPage.PrintedLine> printed(String what, StatedKind kind, Derived figure) {
        boolean stated = figure.shown().looks().contains(Look.STATED);
        if (!stated && figure.printed().isEmpty()) {
            return Optional.empty();
        }
        return beside.stated(kind)
                .map(StatedFigure::stated)
                .map(words -> new IndicatorPage.PrintedLine(
                        what, words, stated ? "" : figure.shown().inFull()));
    }
}
