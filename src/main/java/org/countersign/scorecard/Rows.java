package org.countersign.scorecard;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.benchmarking.Comparator;
import org.countersign.calculation.Polarity;
import org.countersign.calendar.FinancialYear;
import org.countersign.commentary.Seen;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.JudgedBy;
import org.countersign.indicator.Measure;
import org.countersign.indicator.Responsibility;
import org.countersign.scorecard.MonthTable.Figures;
import org.jspecify.annotations.Nullable;

/**
 * Puts rows together from what was read of one month.
 *
 * @param signed the figures as known when each text was signed; null to show all as they are now
 */
record Rows(
        YearMonth month,
        List<YearMonth> months,
        List<FinancialYear> targetYears,
        Map<IndicatorId, Figures> figures,
        @Nullable Map<IndicatorId, Figures> signed,
        Surroundings surroundings,
        CommentaryCells commentaries,
        Standings standings) {

    private static final int TREND = 13;

    ScorecardRow row(Definition definition) {
        Optional<Seen> seen = signed == null ? Optional.empty() : definition.seen();
        IndicatorCells now = cells(definition, figures);
        IndicatorCells shown = seen.isPresent() && signed != null ? cells(definition, signed) : now;
        CommentaryCell commentary = commentaries.of(definition, () -> seen(definition, now));
        return row(definition, new Looked(shown, facts(definition, shown, seen), commentary, trend(shown.history())));
    }

    private ScorecardRow row(Definition definition, Looked at) {
        TrailingCells trailing = at.cells().trailing();
        ReferenceCells references = at.cells().references();
        Optional<Level> level = Levels.of(at.cells().history(), at.cells().around());
        return new ScorecardRow(
                definition.id(),
                definition.description().reference(),
                definition.description().title(),
                definition.description().outcome(),
                definition.names(Responsibility.OWNER),
                definition.names(Responsibility.REPORTER),
                at.facts().months(),
                at.facts().onPrevious(),
                at.facts().onLastYear(),
                polarity(definition.measure()),
                trailing.average(),
                trailing.maximum(),
                definition.description().sourceMark(),
                references.of(Comparator.NEIGHBOURS),
                references.of(Comparator.ENGLAND),
                references.of(Comparator.REGION),
                targets(references),
                at.commentary(),
                at.trend(),
                level.orElse(null),
                new TrendWords(at.cells().history(), month).of(at.trend(), level),
                definition.theme(),
                standings.of(definition, at.cells(), at.trend(), at.commentary()),
                trailing.minimum(),
                trailing.yearToDate(),
                at.facts().status(),
                at.cells().happenings().crossed());
    }

    /** What a row is made of, as it is now or as it was signed. */
    private record Looked(
            IndicatorCells cells, Facts facts, CommentaryCell commentary, List<@Nullable BigDecimal> trend) {}

    private static Seen seen(Definition definition, IndicatorCells now) {
        return Seen.of(now.reading(), definition.measure(), now.around().targets());
    }

    private IndicatorCells cells(Definition definition, Map<IndicatorId, Figures> from) {
        Beside around = surroundings.of(definition.id());
        Figures held = from.getOrDefault(definition.id(), Figures.none());
        var history = new History(definition.measure(), around.breaks(), held.recorded(), held.revisedSince());
        return IndicatorCells.of(definition.id(), history, around, month);
    }

    private Facts facts(Definition definition, IndicatorCells shown, Optional<Seen> seen) {
        Facts facts = Facts.of(shown, months);
        if (signed == null) {
            return facts;
        }
        JudgedBy judgedBy = definition.measure().judgedBy();
        return seen.map(figures -> facts.asSigned(new SeenCells(figures, judgedBy)))
                .orElseGet(facts::notSigned);
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
        List<@Nullable BigDecimal> numbers = new ArrayList<>();
        for (int back = TREND - 1; back >= 0; back--) {
            numbers.add(Optional.ofNullable(history.recorded().get(month.minusMonths(back)))
                    .flatMap(held -> held.value().number())
                    .orElse(null));
        }
        return Collections.unmodifiableList(numbers);
    }
}
