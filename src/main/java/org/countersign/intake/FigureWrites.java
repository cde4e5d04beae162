package org.countersign.intake;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.actual.NewValue;
import org.countersign.actual.StatedFigure;
import org.countersign.actual.StatedKind;
import org.countersign.benchmarking.Comparator;
import org.countersign.benchmarking.StatedBenchmark;
import org.countersign.calculation.Absence;
import org.countersign.calculation.Value;
import org.countersign.calendar.FinancialYear;
import org.countersign.calendar.Period;
import org.countersign.indicator.IndicatorId;

/** The printed figures that a plan writes, as their modules take them; and the values, which may be very many, one by one. */
record FigureWrites(List<StatedFigure> stated, List<StatedBenchmark> benchmarks) {

    /** Those of an indicator one after the other. */
    static Stream<NewValue> values(Map<IndicatorId, PlannedRow> rows) {
        return rows.entrySet().stream()
                .flatMap(row -> row.getValue().writes().flatMap(change -> value(row.getKey(), change).stream()));
    }

    private static Optional<NewValue> value(IndicatorId indicator, PlannedChange planned) {
        return planned.change() instanceof PlannedChange.Change.MonthlyValue(YearMonth month, Value value)
                ? Optional.of(new NewValue(indicator, month, value))
                : Optional.empty();
    }

    static FigureWrites of(Preview preview, Map<IndicatorId, PlannedRow> rows) {
        var writes = new FigureWrites(new ArrayList<>(), new ArrayList<>());
        rows.forEach((indicator, row) -> row.writes().forEach(change -> writes.add(indicator, change, preview)));
        return writes;
    }

    private void add(IndicatorId indicator, PlannedChange planned, Preview preview) {
        if (planned.change() instanceof PlannedChange.Change.StatedFigure(Stated figure)) {
            addStated(indicator, figure, preview);
        }
    }

    private void addStated(IndicatorId indicator, Stated figure, Preview preview) {
        Value value = figure.value().orElse(Value.none(Absence.MISSING));
        kind(figure.kind())
                .ifPresent(
                        kind -> stated.add(new StatedFigure(indicator, preview.month(), kind, figure.text(), value)));
        comparator(figure.kind())
                .ifPresent(
                        comparator -> benchmarks.add(benchmark(indicator, comparator, figure.text(), value, preview)));
    }

    private static StatedBenchmark benchmark(
            IndicatorId indicator, Comparator comparator, String text, Value value, Preview preview) {
        Optional<BenchmarkNote> note = preview.upload().scorecard().benchmarks();
        return new StatedBenchmark(
                indicator,
                comparator,
                text,
                value,
                note.flatMap(BenchmarkNote::data).map(FinancialYear::label).orElse(""),
                note.flatMap(BenchmarkNote::updated).map(FigureWrites::words).orElse(""),
                note.map(BenchmarkNote::text).orElse(""));
    }

    private static String words(YearMonth month) {
        return Period.month(month).shortLabel();
    }

    static Optional<StatedKind> kind(ColumnKind column) {
        return switch (column) {
            case CHANGE_FROM_PREVIOUS -> Optional.of(StatedKind.CHANGE_PREVIOUS);
            case CHANGE_FROM_LAST_YEAR -> Optional.of(StatedKind.CHANGE_LAST_YEAR);
            case AVERAGE -> Optional.of(StatedKind.AVERAGE);
            case MAXIMUM -> Optional.of(StatedKind.MAXIMUM);
            default -> Optional.empty();
        };
    }

    static Optional<Comparator> comparator(ColumnKind column) {
        return switch (column) {
            case NEIGHBOURS -> Optional.of(Comparator.NEIGHBOURS);
            case ENGLAND -> Optional.of(Comparator.ENGLAND);
            case REGION -> Optional.of(Comparator.REGION);
            default -> Optional.empty();
        };
    }
}
