package org.countersign.scorecard;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.countersign.actual.Reading;
import org.countersign.benchmarking.Comparator;
import org.countersign.calendar.FinancialYear;
import org.countersign.commentary.Seen;
import org.countersign.indicator.Measure;
import org.jspecify.annotations.Nullable;

/**
 * What a row says that follows from figures, from their definition and from what stands beside them: the same for
 * whoever sees the same figures. Nothing of it is about a text or about who reads.
 *
 * @param measure by which it was worked out
 * @param standing of nobody's in particular: neither late nor mine
 * @param now what somebody who signed now would see
 */
record FigureCells(
        Measure measure,
        Facts facts,
        Derived average,
        Derived maximum,
        Derived minimum,
        Cell yearToDate,
        Cell neighbours,
        Cell england,
        Cell region,
        List<Cell> targets,
        List<@Nullable BigDecimal> trend,
        @Nullable Level level,
        String trendWords,
        Standing standing,
        List<String> crossed,
        Seen now) {

    private static final int TREND = 13;

    /** @param page which columns there are */
    static FigureCells of(IndicatorCells cells, Columns page) {
        TrailingCells trailing = cells.trailing();
        ReferenceCells references = cells.references();
        YearMonth latest = Reading.asked(cells.history().measure(), page.month());
        List<@Nullable BigDecimal> trend = trend(cells.history(), latest);
        Optional<Level> level = Levels.of(cells.history(), cells.around());
        Measure measure = cells.history().measure();
        return new FigureCells(
                measure,
                Facts.of(cells, page.months()),
                trailing.average(),
                trailing.maximum(),
                trailing.minimum(),
                trailing.yearToDate(),
                references.of(Comparator.NEIGHBOURS),
                references.of(Comparator.ENGLAND),
                references.of(Comparator.REGION),
                targets(references, page),
                trend,
                level.orElse(null),
                new TrendWords(cells.history(), latest).of(trend, level),
                Standings.figures(cells, trend),
                cells.happenings().crossed(),
                Seen.of(cells.reading(), measure, cells.around().targets()));
    }

    /** The month's facts and others' figures as they were signed, and what is seen now. */
    FigureCells asSigned(SeenCells seen, Seen seenNow) {
        return with(
                facts.asSigned(seen),
                seenNow,
                seen.compared(Comparator.NEIGHBOURS),
                seen.compared(Comparator.ENGLAND),
                seen.compared(Comparator.REGION));
    }

    FigureCells notSigned() {
        return with(facts.notSigned(), now, neighbours, england, region);
    }

    private FigureCells with(Facts other, Seen seenNow, Cell near, Cell country, Cell around) {
        return new FigureCells(
                measure,
                other,
                average,
                maximum,
                minimum,
                yearToDate,
                near,
                country,
                around,
                targets,
                trend,
                level,
                trendWords,
                standing,
                crossed,
                seenNow);
    }

    private static List<Cell> targets(ReferenceCells references, Columns page) {
        FinancialYear current = FinancialYear.containing(page.month());
        return page.targetYears().stream()
                .map(year -> references.target(year, current))
                .toList();
    }

    /** Null where a month has no number; a list that may hold nulls cannot be copied. */
    private static List<@Nullable BigDecimal> trend(History history, YearMonth month) {
        List<@Nullable BigDecimal> numbers = new ArrayList<>();
        for (int back = TREND - 1; back >= 0; back--) {
            numbers.add(Optional.ofNullable(history.recorded().get(month.minusMonths(back)))
                    .flatMap(held -> held.value().number())
                    .orElse(null));
        }
        return Collections.unmodifiableList(numbers);
    }

    /**
     * Which columns of months and targets a page has.
     *
     * @param months up to and with the page's own
     */
    record Columns(List<YearMonth> months, List<FinancialYear> targetYears) {

        YearMonth month() {
            return months.getLast();
        }
    }
}
