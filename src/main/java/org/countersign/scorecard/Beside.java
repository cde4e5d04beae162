package org.countersign.scorecard;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.countersign.actual.StatedFigure;
import org.countersign.actual.StatedKind;
import org.countersign.benchmarking.Comparator;
import org.countersign.benchmarking.StatedBenchmark;
import org.countersign.calculation.Target;
import org.countersign.calculation.Targets;
import org.countersign.calendar.FinancialYear;

/** What stands beside an indicator's own figures: what its source printed, whom it is compared with, what is aimed at. */
record Beside(
        Map<StatedKind, StatedFigure> stated,
        Map<Comparator, StatedBenchmark> benchmarks,
        Map<FinancialYear, Target> targetsByYear) {

    static Beside nothing() {
        return new Beside(new EnumMap<>(StatedKind.class), new EnumMap<>(Comparator.class), new HashMap<>());
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
