package org.countersign.bench.host;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.countersign.actual.NewValue;
import org.countersign.benchmarking.Comparator;
import org.countersign.benchmarking.StatedBenchmark;
import org.countersign.calculation.Absence;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Target;
import org.countersign.calculation.Targets;
import org.countersign.calculation.Unit;
import org.countersign.calculation.Value;
import org.countersign.calendar.FinancialYear;
import org.countersign.indicator.Description;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.Measure;

/** The seeded generator: what an authority of the bench measures. The same each time. */
record Template(Random random) {

    static final long SEED = 20_281_128;
    static final int INDICATORS = 400;
    static final int MONTHS = 120;
    static final YearMonth LATEST = YearMonth.of(2020, 4);

    private static final List<String> WHO =
            List.of("Children in need", "Child protection plans", "Children looked after", "Care leavers", "Contacts");
    private static final List<String> WHAT =
            List.of("seen within ten working days", "open longer than two years", "reviewed on time", "re-referred");
    private static final List<String> LINES = List.of(
            "The rise follows the change of referral form; the backlog is expected to clear by June.",
            "Within the range of the last twelve months. Two large families explain most of it.",
            "Below target. An action plan was agreed with the partnership and is reviewed each fortnight.");

    Description description(int number) {
        String title = "%s %s, cohort %d"
                .formatted(WHO.get(number % WHO.size()), WHAT.get(number / WHO.size() % WHAT.size()), number);
        return new Description(
                "EH" + number,
                title,
                "Outcome %d: children are safe and do well.".formatted(number % 12),
                "",
                number,
                "");
    }

    Measure measure(int number) {
        Unit unit = Unit.values()[number % Unit.values().length];
        Polarity polarity = number % 4 == 0
                ? Polarity.NONE
                : number % 2 == 0 ? Polarity.HIGHER_IS_BETTER : Polarity.LOWER_IS_BETTER;
        return Measure.found(unit, unit == Unit.COUNT ? 0 : 1, polarity);
    }

    /** Announced ones; their numbers follow in the database. */
    Targets targets() {
        Target announced = new Target.ToBeConfirmed();
        return new Targets(Map.of(new FinancialYear(2019), announced, new FinancialYear(2020), announced));
    }

    List<StatedBenchmark> benchmarks(IndicatorId id) {
        List<StatedBenchmark> all = new ArrayList<>();
        for (Comparator comparator : Comparator.values()) {
            BigDecimal amount = decimal(20 + random.nextDouble() * 100, 1);
            all.add(new StatedBenchmark(
                    id, comparator, amount.toPlainString(), Value.of(amount), "2018-19", "Jan 2020", ""));
        }
        return all;
    }

    /** One number for each month, oldest first; one in two hundred is not there yet. */
    List<NewValue> values(IndicatorId id, Measure measure) {
        List<NewValue> values = new ArrayList<>();
        double level = 20 + random.nextDouble() * 60;
        for (int back = MONTHS - 1; back >= 0; back--) {
            double amount = Math.clamp(level * (1 + random.nextGaussian() / 10), 0, 99);
            Value value = random.nextInt(200) == 0
                    ? Value.none(Absence.TO_BE_CONFIRMED)
                    : Value.of(decimal(amount, measure.decimals()));
            values.add(new NewValue(id, LATEST.minusMonths(back), value));
        }
        return values;
    }

    String text() {
        return LINES.get(random.nextInt(LINES.size())) + " " + LINES.get(random.nextInt(LINES.size()));
    }

    private static BigDecimal decimal(double amount, int decimals) {
        return BigDecimal.valueOf(amount).setScale(decimals, RoundingMode.HALF_UP);
    }
}
