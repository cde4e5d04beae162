package org.countersign.bench.host;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.calculation.Change;
import org.countersign.calculation.Series;
import org.countersign.calculation.Timeline;
import org.countersign.calculation.Timing;
import org.countersign.calculation.Value;
import org.countersign.calendar.Frequency;
import org.countersign.calendar.Period;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.Measure;

/**
 * Change on the previous month and on last year, average and maximum of 300 indicators in each of 60 months: as the
 * product has them, and as loops over plain numbers have them.
 */
final class DerivedFigures {

    private static final int INDICATORS = 300;
    private static final int MONTHS = 60;
    private static final int YEAR = 12;

    private DerivedFigures() {}

    /** First line: how many cells, how many differ. Then "plain ours" in nanoseconds, one line a round. */
    static String compared(int rounds) {
        List<Map.Entry<Measure, Map<YearMonth, Value>>> all = generated();
        List<String> lines = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            long begun = System.nanoTime();
            List<BigDecimal[]> plain = all.stream()
                    .flatMap(each -> plain(each.getKey(), each.getValue()).stream())
                    .toList();
            long between = System.nanoTime();
            List<BigDecimal[]> ours = all.stream()
                    .flatMap(each -> ours(each.getKey(), each.getValue()).stream())
                    .toList();
            long ended = System.nanoTime();
            if (round == 0) {
                lines.add(4 * plain.size() + " " + differing(plain, ours));
            }
            lines.add(between - begun + " " + (ended - between));
        }
        return String.join("\n", lines);
    }

    /** As formulas of a spreadsheet. */
    static String formulas() {
        List<FormulaSheet.Row> rows = generated().stream()
                .map(each -> new FormulaSheet.Row(
                        each.getKey().unit().changesInPoints(),
                        latest(each.getValue().values().stream()
                                .map(value -> value.number().orElse(null))
                                .toArray(BigDecimal[]::new))))
                .toList();
        return FormulaSheet.of(rows, MONTHS);
    }

    private static List<BigDecimal> latest(BigDecimal[] numbers) {
        return Arrays.asList(numbers).subList(numbers.length - MONTHS - YEAR, numbers.length);
    }

    /** Ours, an indicator a line, cells separated by commas and empty where there is none. */
    static String cells() {
        return generated().stream()
                .map(each -> ours(each.getKey(), each.getValue()).stream()
                        .flatMap(Arrays::stream)
                        .map(cell -> cell == null ? "" : cell.toPlainString())
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));
    }

    private static List<Map.Entry<Measure, Map<YearMonth, Value>>> generated() {
        Template template = new Template(new Random(Template.SEED));
        List<Map.Entry<Measure, Map<YearMonth, Value>>> all = new ArrayList<>();
        for (int number = 1; number <= INDICATORS; number++) {
            Measure measure = template.measure(number);
            Map<YearMonth, Value> values = new LinkedHashMap<>();
            template.values(new IndicatorId(number), measure)
                    .forEach(value -> values.put(value.month(), value.value()));
            all.add(Map.entry(measure, values));
        }
        return all;
    }

    private static List<YearMonth> months() {
        List<YearMonth> months = new ArrayList<>();
        for (int back = MONTHS - 1; back >= 0; back--) {
            months.add(Template.LATEST.minusMonths(back));
        }
        return months;
    }

    private static List<BigDecimal[]> ours(Measure measure, Map<YearMonth, Value> values) {
        var laidOut = Timeline.of(Frequency.MONTH, values);
        Series series = new Series(measure.unit(), Timing.IN_PERIOD, laidOut, Set.of());
        List<BigDecimal[]> cells = new ArrayList<>();
        for (YearMonth month : months()) {
            Period period = Period.month(month);
            cells.add(new BigDecimal[] {
                amount(series.withPrevious(period, measure.changeThreshold()).change()),
                amount(series.withYearBefore(period, measure.changeThreshold()).change()),
                series.average(period).map(average -> average.amount()).orElse(null),
                series.maximum(period).map(maximum -> maximum.amount()).orElse(null)
            });
        }
        return cells;
    }

    private static BigDecimal amount(Change change) {
        return switch (change) {
            case Change.Relative relative -> relative.percent();
            case Change.Points points -> points.points();
            case Change.FromZero fromZero -> fromZero.difference();
            case Change.BothZero zero -> BigDecimal.ZERO;
            case Change.NotAvailable none -> null;
        };
    }

    private static List<BigDecimal[]> plain(Measure measure, Map<YearMonth, Value> values) {
        BigDecimal[] numbers = values.values().stream()
                .map(value -> value.number().orElse(null))
                .toArray(BigDecimal[]::new);
        List<BigDecimal[]> cells = new ArrayList<>();
        for (int at = numbers.length - MONTHS; at < numbers.length; at++) {
            cells.add(new BigDecimal[] {
                change(measure, numbers[at - 1], numbers[at]),
                change(measure, numbers[at - YEAR], numbers[at]),
                average(numbers, at),
                maximum(numbers, at)
            });
        }
        return cells;
    }

    private static BigDecimal change(Measure measure, BigDecimal before, BigDecimal now) {
        if (before == null || now == null) {
            return null;
        }
        BigDecimal difference = now.subtract(before);
        if (measure.unit().changesInPoints() || before.signum() == 0) {
            return difference;
        }
        return difference.multiply(BigDecimal.valueOf(100)).divide(before.abs(), MathContext.DECIMAL64);
    }

    private static BigDecimal average(BigDecimal[] numbers, int at) {
        BigDecimal sum = BigDecimal.ZERO;
        int count = 0;
        for (int month = at - YEAR + 1; month <= at; month++) {
            if (numbers[month] != null) {
                sum = sum.add(numbers[month]);
                count++;
            }
        }
        return count == 0 ? null : sum.divide(BigDecimal.valueOf(count), MathContext.DECIMAL64);
    }

    private static BigDecimal maximum(BigDecimal[] numbers, int at) {
        BigDecimal highest = null;
        for (int month = at - YEAR + 1; month <= at; month++) {
            if (numbers[month] != null && (highest == null || numbers[month].compareTo(highest) > 0)) {
                highest = numbers[month];
            }
        }
        return highest;
    }

    private static long differing(List<BigDecimal[]> plain, List<BigDecimal[]> ours) {
        long differing = 0;
        for (int row = 0; row < plain.size(); row++) {
            for (int cell = 0; cell < plain.get(row).length; cell++) {
                if (!same(plain.get(row)[cell], ours.get(row)[cell])) {
                    differing++;
                }
            }
        }
        return differing;
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }
}
