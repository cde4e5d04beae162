package org.countersign.demonstration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.countersign.benchmarking.Comparator;
import org.countersign.calculation.Basis;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Target;
import org.countersign.calculation.Targets;
import org.countersign.calculation.Timing;
import org.countersign.calculation.Unit;
import org.countersign.calculation.Value;
import org.countersign.calendar.FinancialYear;
import org.countersign.calendar.Frequency;
import org.countersign.indicator.Description;
import org.countersign.indicator.JudgedBy;
import org.countersign.indicator.Measure;

/** The authority whose figures come from a generator: the same ones each time. */
class GeneratedSamples {

    private static final long SEED = 20_200_401;
    private static final int MONTHS = 25;

    private final Random random = new Random(SEED);

    static List<Sample> all() {
        var generator = new GeneratedSamples();
        List<Sample> samples = new ArrayList<>();
        for (Map<String, String> row :
                Table.read("demonstration/portsmouth.tsv").rows()) {
            samples.add(generator.sample(row, samples.size() + 1));
        }
        return samples;
    }

    private Sample sample(Map<String, String> row, int position) {
        Unit unit = Unit.valueOf(row.get("unit"));
        int decimals = Integer.parseInt(row.get("decimals"));
        Polarity polarity = SheetSamples.polarity(row.get("polarity"));
        double level = Double.parseDouble(row.get("level"));
        return new Sample(
                row.get("theme"),
                new Description(
                        row.get("reference"),
                        row.get("title"),
                        row.get("theme") + ": made up for the demonstration.",
                        "",
                        position,
                        ""),
                new Measure(unit, decimals, Frequency.MONTH, true, polarity, JudgedBy.PREVIOUS_PERIOD, null)
                        .timed(Timing.valueOf(row.get("timing")), 0),
                row.get("team") + " Reporter",
                row.get("team") + " Owner",
                targets(polarity, level, decimals),
                values(unit, decimals, level, Double.parseDouble(row.get("spread"))),
                List.of(),
                benchmarks(unit, decimals, level));
    }

    private Targets targets(Polarity polarity, double level, int decimals) {
        if (polarity.kind() == Polarity.Kind.NONE) {
            return new Targets(Map.of());
        }
        double ambition = polarity.kind() == Polarity.Kind.HIGHER_IS_BETTER ? 1.04 : 0.95;
        Target aim = Target.Aim.of(rounded(level * ambition, decimals), Basis.EACH_MONTH);
        return new Targets(Map.of(new FinancialYear(2019), aim, new FinancialYear(2020), aim));
    }

    private Map<YearMonth, Value> values(Unit unit, int decimals, double level, double spread) {
        Map<YearMonth, Value> values = new HashMap<>();
        double drift = (random.nextDouble() - 0.5) * 0.012;
        for (int back = MONTHS - 1; back >= 0; back--) {
            double noise = 1 + random.nextGaussian() * spread / 2 + drift * (MONTHS - back);
            double amount = Math.max(0, level * noise);
            values.put(
                    Demonstration.MONTH.minusMonths(back),
                    Value.of(rounded(unit == Unit.PERCENTAGE ? Math.min(100, amount) : amount, decimals)));
        }
        return values;
    }

    /** None for counts: another authority's number of children says nothing about this one's. */
    private List<Sample.Benchmark> benchmarks(Unit unit, int decimals, double level) {
        if (unit == Unit.COUNT) {
            return List.of();
        }
        return Stream.of(Comparator.values())
                .map(comparator ->
                        benchmark(comparator, rounded(level * (0.94 + random.nextDouble() * 0.12), decimals)))
                .toList();
    }

    private static Sample.Benchmark benchmark(Comparator comparator, BigDecimal amount) {
        return new Sample.Benchmark(
                comparator,
                amount.toPlainString(),
                Value.of(amount),
                "2018-19",
                "Jan 2020",
                "Made up for the demonstration");
    }

    private static BigDecimal rounded(double amount, int decimals) {
        return BigDecimal.valueOf(amount).setScale(decimals, RoundingMode.HALF_UP);
    }
}
