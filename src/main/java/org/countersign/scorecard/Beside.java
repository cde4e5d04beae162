package org.countersign.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countersign.actual.FigureQuery;
import org.countersign.actual.StatedFigure;
import org.countersign.actual.StatedKind;
import org.countersign.benchmarking.Benchmark;
import org.countersign.benchmarking.Comparator;
import org.countersign.benchmarking.StatedBenchmark;
import org.countersign.calculation.Target;
import org.countersign.calculation.Targets;
import org.countersign.calendar.FinancialYear;
import org.countersign.indicator.MarkedEvent;

/**
 * What stands beside an indicator's own figures: what its source printed, whom it is compared with, what is aimed at, what
 * happened.
 *
 * @param benchmarks as the authority's own sheet states them
 * @param published of the measure it is linked to; they come before what a sheet states
 * @param breaks days from which on another definition holds
 * @param events that concern the indicator
 * @param queried months whose figure is doubted and not answered for yet
 */
record Beside(
        Map<StatedKind, StatedFigure> stated,
        Map<Comparator, StatedBenchmark> benchmarks,
        Map<Comparator, Benchmark> published,
        Map<FinancialYear, Target> targetsByYear,
        Set<LocalDate> breaks,
        List<MarkedEvent> events,
        Set<YearMonth> queried) {

    static Beside nothing() {
        return new Beside(
                new EnumMap<>(StatedKind.class),
                new EnumMap<>(Comparator.class),
                new EnumMap<>(Comparator.class),
                new HashMap<>(),
                new HashSet<>(),
                new ArrayList<>(),
                new HashSet<>());
    }

    Beside and(List<MarkedEvent> more) {
        List<MarkedEvent> all = new ArrayList<>(events);
        all.addAll(more);
        return new Beside(stated, benchmarks, published, targetsByYear, breaks, all, queried);
    }

    /** Held against nobody's figures. */
    Beside alone() {
        return new Beside(
                stated,
                new EnumMap<>(Comparator.class),
                new EnumMap<>(Comparator.class),
                targetsByYear,
                breaks,
                events,
                queried);
    }

    /** With doubts that nobody answered yet. */
    Beside doubted(List<FigureQuery> doubts) {
        doubts.forEach(doubt -> queried.add(doubt.month()));
        return this;
    }

    Beside published(List<Benchmark> benchmarks) {
        benchmarks.forEach(each -> published.put(each.comparator(), each));
        return this;
    }

    Targets targets() {
        return new Targets(targetsByYear);
    }

    Optional<StatedFigure> stated(StatedKind kind) {
        return Optional.ofNullable(stated.get(kind));
    }

    Optional<BigDecimal> statedNumber(StatedKind kind) {
        return stated(kind).flatMap(figure -> figure.value().number());
    }
}
