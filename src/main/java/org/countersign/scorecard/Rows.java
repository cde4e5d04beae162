package org.countersign.scorecard;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.actual.Reading;
import org.countersign.actual.RecordedValue;
import org.countersign.actual.StatedKind;
import org.countersign.benchmarking.Comparator;
import org.countersign.calculation.Comparison;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Value;
import org.countersign.calendar.FinancialYear;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.JudgedBy;
import org.countersign.indicator.Measure;
import org.countersign.indicator.Responsibility;
import org.jspecify.annotations.Nullable;

/** Puts rows together from what was read of one month. */
record Rows(
        YearMonth month,
        List<YearMonth> months,
        List<FinancialYear> targetYears,
        Map<IndicatorId, Map<YearMonth, RecordedValue>> figures,
        Map<IndicatorId, Beside> beside,
        CommentaryCells commentaries,
        Standings standings) {

    private static final int TREND = 13;

    ScorecardRow row(Definition definition) {
        var history = new History(definition.measure(), figures.getOrDefault(definition.id(), Map.of()));
        Beside around = beside.getOrDefault(definition.id(), Beside.nothing());
        Reading reading = history.reading(month);
        var trailing = new TrailingCells(history, reading, around);
        var references = new ReferenceCells(history, reading, around);
        CommentaryCell commentary = commentaries.of(definition, reading.value());
        List<@Nullable BigDecimal> trend = trend(history);
        Optional<Level> level = Levels.of(history, around);
        return new ScorecardRow(
                definition.id(),
                definition.description().reference(),
                definition.description().title(),
                definition.description().outcome(),
                definition.names(Responsibility.OWNER),
                definition.names(Responsibility.REPORTER),
                months.stream().map(each -> MonthCells.of(history, each)).toList(),
                change(definition.measure(), JudgedBy.PREVIOUS_PERIOD, reading.onPrevious(), around),
                change(definition.measure(), JudgedBy.SAME_PERIOD_LAST_YEAR, reading.onLastYear(), around),
                polarity(definition.measure()),
                trailing.average(),
                trailing.maximum(),
                definition.description().sourceMark(),
                references.of(Comparator.NEIGHBOURS),
                references.of(Comparator.ENGLAND),
                references.of(Comparator.REGION),
                targets(references),
                commentary,
                trend,
                level.orElse(null),
                new TrendWords(history, month).of(trend, level),
                definition.theme(),
                standings.of(definition, new Read(history, reading, around, trend), commentary));
    }

    private static Derived change(Measure measure, JudgedBy which, Comparison ours, Beside around) {
        StatedKind kind = which == JudgedBy.PREVIOUS_PERIOD ? StatedKind.CHANGE_PREVIOUS : StatedKind.CHANGE_LAST_YEAR;
        Optional<Polarity> judged = Optional.of(measure.polarity()).filter(polarity -> measure.judgedBy() == which);
        return ChangeCells.of(ours, around.stated(kind), judged);
    }

    /** "low", "high", "between 3 and 5"; nothing where neither is good, as in most sheets. */
    private static String polarity(Measure measure) {
        return measure.polarity().kind() == Polarity.Kind.NONE
                ? ""
                : measure.polarity().words().replaceFirst("^good is ", "");
    }

    private List<Cell> targets(ReferenceCells references) {
        FinancialYear current = FinancialYear.containing(month);
        return targetYears.stream()
                .map(year -> references.target(year, current))
                .toList();
    }

    /** Null where a month has no number; a list that may hold nulls cannot be copied. */
    private List<@Nullable BigDecimal> trend(History history) {
        Map<YearMonth, Value> values = history.values();
        List<@Nullable BigDecimal> numbers = new ArrayList<>();
        for (int back = TREND - 1; back >= 0; back--) {
            numbers.add(Optional.ofNullable(values.get(month.minusMonths(back)))
                    .flatMap(Value::number)
                    .orElse(null));
        }
        return Collections.unmodifiableList(numbers);
    }

    /** What was read of one indicator. */
    record Read(History history, Reading reading, Beside around, List<@Nullable BigDecimal> trend) {}
}
