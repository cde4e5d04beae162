package org.countersign.scorecard;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.countersign.actual.Reading;
import org.countersign.actual.Revision;
import org.countersign.actual.StatedFigure;
import org.countersign.actual.StatedKind;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Value;
import org.countersign.calendar.FinancialYear;
import org.countersign.commentary.Commented;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.JudgedBy;

/** All figures of one indicator, printed for its page. */
record IndicatorFigures(IndicatorDetails indicator, History history, Beside beside, YearMonth month) {

    IndicatorPage.Headline headline(Optional<Commented> commentary) {
        Reading reading = history.reading(month);
        var trailing = new TrailingCells(history, reading, beside);
        FinancialYear year = FinancialYear.containing(month);
        return new IndicatorPage.Headline(
                MonthCells.of(history, month),
                ChangeCells.of(
                        reading.onPrevious(),
                        beside.stated(StatedKind.CHANGE_PREVIOUS),
                        judged(JudgedBy.PREVIOUS_PERIOD)),
                ChangeCells.of(
                        reading.onLastYear(),
                        beside.stated(StatedKind.CHANGE_LAST_YEAR),
                        judged(JudgedBy.SAME_PERIOD_LAST_YEAR)),
                trailing.average(),
                trailing.maximum(),
                new ReferenceCells(history, reading, beside).target(year, year),
                commentary
                        .flatMap(Commented::signature)
                        .filter(signature -> signature.figureChanged(
                                reading.value(), indicator.measure().unit()))
                        .isPresent());
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
        Reading reading = history.reading(each);
        boolean own = reading.period().lastMonth().equals(each);
        return new IndicatorPage.FigureLine(
                each,
                MonthCells.of(history, each),
                own ? reading.onPrevious().words() : "",
                own ? reading.onLastYear().words() : "");
    }

    /** What replaced what; the first load of a figure is no revision. */
    List<IndicatorPage.RevisionLine> revisions(List<Revision> newestFirst) {
        List<IndicatorPage.RevisionLine> lines = new ArrayList<>();
        for (int at = 0; at + 1 < newestFirst.size(); at++) {
            Revision now = newestFirst.get(at);
            if (now.revision() > 1) {
                lines.add(revision(newestFirst.get(at + 1), now));
            }
        }
        return lines;
    }

    private IndicatorPage.RevisionLine revision(Revision before, Revision now) {
        return new IndicatorPage.RevisionLine(
                now.month(),
                history.print(before.value()),
                history.print(now.value()),
                now.by(),
                LondonTime.moment(now.at()),
                now.reason(),
                now.source());
    }

    List<IndicatorPage.PrintedLine> printed() {
        IndicatorPage.Headline shown = headline(Optional.empty());
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

    private Optional<Polarity> judged(JudgedBy which) {
        return Optional.of(indicator.measure())
                .filter(measure -> measure.judgedBy() == which)
                .map(measure -> measure.polarity());
    }
}
