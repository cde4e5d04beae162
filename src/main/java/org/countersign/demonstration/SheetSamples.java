package org.countersign.demonstration;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.countersign.actual.StatedKind;
import org.countersign.benchmarking.Comparator;
import org.countersign.calculation.Absence;
import org.countersign.calculation.Basis;
import org.countersign.calculation.ParsedValue;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Target;
import org.countersign.calculation.Targets;
import org.countersign.calculation.Timing;
import org.countersign.calculation.Unit;
import org.countersign.calculation.Value;
import org.countersign.calculation.ValueText;
import org.countersign.calendar.FinancialYear;
import org.countersign.calendar.Frequency;
import org.countersign.indicator.Description;
import org.countersign.indicator.JudgedBy;
import org.countersign.indicator.Measure;

/** The authority whose figures are those of a real monthly sheet of April 2020. */
class SheetSamples {

    private static final String NOTE = "(Updated Mar-19, using 17-18 data)";

    private SheetSamples() {}

    static List<Sample> all() {
        Table table = Table.read("demonstration/southampton.tsv");
        List<Sample> samples = new ArrayList<>();
        for (Map<String, String> row : table.rows()) {
            samples.add(sample(row, table.names(), samples.size() + 1));
        }
        return samples;
    }

    private static Sample sample(Map<String, String> row, List<String> names, int position) {
        return new Sample(
                row.get("theme"),
                new Description(row.get("reference"), row.get("title"), row.get("outcome"), "", position, "--"),
                measure(row),
                row.get("reporter"),
                row.get("owner"),
                targets(row.get("targets")),
                values(row, names),
                stated(row),
                benchmarks(row));
    }

    private static Measure measure(Map<String, String> row) {
        return new Measure(
                        Unit.valueOf(row.get("unit")),
                        Integer.parseInt(row.get("decimals")),
                        Frequency.valueOf(row.get("frequency")),
                        true,
                        polarity(row.get("polarity")),
                        JudgedBy.PREVIOUS_PERIOD,
                        null)
                .timed(Timing.valueOf(row.get("timing")), 0);
    }

    static Polarity polarity(String kind) {
        return new Polarity(Polarity.Kind.valueOf(kind), null, null);
    }

    private static Targets targets(String cell) {
        return new Targets(Arrays.stream(cell.split(";"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.split("="))
                .collect(toMap(part -> new FinancialYear(Integer.parseInt(part[0])), part -> target(part[1]))));
    }

    private static Target target(String text) {
        return text.equals("TBC") ? new Target.ToBeConfirmed() : Target.Aim.of(new BigDecimal(text), Basis.NOT_STATED);
    }

    private static Map<YearMonth, Value> values(Map<String, String> row, List<String> names) {
        return names.stream()
                .filter(name -> name.matches("\\d{4}-\\d{2}") && !row.get(name).isEmpty())
                .collect(toMap(YearMonth::parse, name -> value(row.get(name))));
    }

    private static List<Sample.Stated> stated(Map<String, String> row) {
        return List.of(
                stated(StatedKind.CHANGE_PREVIOUS, row.get("stated change")),
                stated(StatedKind.CHANGE_LAST_YEAR, row.get("stated change on last year")),
                stated(StatedKind.AVERAGE, row.get("stated average")),
                stated(StatedKind.MAXIMUM, row.get("stated maximum")));
    }

    private static Sample.Stated stated(StatedKind kind, String text) {
        return new Sample.Stated(kind, text, value(text.replaceFirst("^[↑➡↓] ", "")));
    }

    private static List<Sample.Benchmark> benchmarks(Map<String, String> row) {
        return Stream.of(
                        benchmark(Comparator.NEIGHBOURS, row.get("neighbours")),
                        benchmark(Comparator.ENGLAND, row.get("england")),
                        benchmark(Comparator.REGION, row.get("region")))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Sample.Benchmark> benchmark(Comparator comparator, String text) {
        return text.isEmpty()
                ? List.of()
                : List.of(new Sample.Benchmark(comparator, text, value(text), "2017-18", "Mar 2019", NOTE));
    }

    private static Value value(String text) {
        return ValueText.parse(text) instanceof ParsedValue.Read read ? read.value() : Value.none(Absence.MISSING);
    }
}
