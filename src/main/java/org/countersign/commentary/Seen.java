package org.countersign.commentary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.countersign.actual.Reading;
import org.countersign.calculation.Comparison;
import org.countersign.calculation.Direction;
import org.countersign.calculation.Display;
import org.countersign.calculation.Judgement;
import org.countersign.calculation.TargetStatus;
import org.countersign.calculation.Targets;
import org.countersign.calculation.Value;
import org.countersign.indicator.Measure;
import org.jspecify.annotations.Nullable;

/**
 * The figures as they were shown when somebody submitted or signed. What is missing in an older record of them is empty.
 *
 * @param amount unrounded; null where there was no number
 * @param benchmarks those with a number, each in words, with its period
 * @param targetStatus "on target"; empty where there was none
 * @param yearToDate as printed, with how it came together; empty where there was none
 * @param previousBy the change on the previous period, unrounded, in per cent or points; null where there was none
 * @param lastYearBy the same on the same period last year
 * @param settled "provisional", "estimated"; empty where the figure is final, or there is none
 * @param direction how it travelled on the previous period: "up", "similar", "down"; empty where that is not known
 * @param releases from which publication each of the benchmarks comes
 * @param neighbours by which list the neighbours were chosen; empty where none stood there
 * @param indicators of an overview text those that it speaks of; otherwise none
 */
public record Seen(
        String value,
        @Nullable BigDecimal amount,
        String changeOnPrevious,
        String changeOnLastYear,
        String judgement,
        String target,
        List<String> benchmarks,
        String targetStatus,
        String yearToDate,
        @Nullable BigDecimal previousBy,
        @Nullable BigDecimal lastYearBy,
        String settled,
        String direction,
        List<String> releases,
        String neighbours,
        List<SeenIndicator> indicators) {

    /** What was signed before these words were chosen says the same. */
    private static final Map<String, String> FORMERLY =
            Map.of("target met", TargetStatus.MET.words(), "target missed", TargetStatus.RED.words());

    public Seen {
        targetStatus = FORMERLY.getOrDefault(
                Objects.requireNonNullElse(targetStatus, ""), Objects.requireNonNullElse(targetStatus, ""));
        yearToDate = Objects.requireNonNullElse(yearToDate, "");
        settled = Objects.requireNonNullElse(settled, "");
        direction = Objects.requireNonNullElse(direction, "");
        releases = Objects.requireNonNullElse(releases, List.of());
        neighbours = Objects.requireNonNullElse(neighbours, "");
        indicators = Objects.requireNonNullElse(indicators, List.of());
    }

    /** Without where others' figures come from. */
    public Seen(
            String value,
            @Nullable BigDecimal amount,
            String changeOnPrevious,
            String changeOnLastYear,
            String judgement,
            String target,
            List<String> benchmarks,
            String targetStatus,
            String yearToDate,
            @Nullable BigDecimal previousBy,
            @Nullable BigDecimal lastYearBy,
            String settled) {
        this(
                value,
                amount,
                changeOnPrevious,
                changeOnLastYear,
                judgement,
                target,
                benchmarks,
                targetStatus,
                yearToDate,
                previousBy,
                lastYearBy,
                settled,
                "",
                List.of(),
                "",
                List.of());
    }

    /** What a reading shows, without the figures of others. */
    public static Seen of(Reading reading, Measure measure, Targets targets) {
        return new Seen(
                Display.value(reading.value(), measure.unit(), measure.decimals()),
                reading.value().number().orElse(null),
                reading.onPrevious().symbolAndText(),
                reading.onLastYear().symbolAndText(),
                reading.judgement().map(Judgement::word).orElse(""),
                target(reading, measure, targets),
                List.of(),
                reading.status(measure, targets).map(TargetStatus::words).orElse(""),
                yearToDate(reading, measure),
                exact(reading.onPrevious()),
                exact(reading.onLastYear()),
                "",
                reading.onPrevious().direction().map(Seen::word).orElse(""),
                List.of(),
                "",
                List.of());
    }

    Seen beside(SeenBenchmarks others, String status) {
        return new Seen(
                value,
                amount,
                changeOnPrevious,
                changeOnLastYear,
                judgement,
                target,
                others.figures(),
                targetStatus,
                yearToDate,
                previousBy,
                lastYearBy,
                status,
                direction,
                others.releases(),
                others.neighbours(),
                indicators);
    }

    /** What stands beside an overview text: its indicators, and in a few words how they are. */
    public static Seen of(List<SeenIndicator> indicators) {
        return new Seen(
                SeenIndicators.words(indicators),
                null,
                "",
                "",
                "",
                "",
                List.of(),
                "",
                "",
                null,
                null,
                "",
                "",
                List.of(),
                "",
                List.copyOf(indicators));
    }

    /** Whether it stood beside an overview text. */
    public boolean isOfOverview() {
        return !indicators.isEmpty();
    }

    /** Whether the figures are the same, whatever became meanwhile of the texts that an overview speaks of. */
    boolean hasFiguresOf(Seen other) {
        return equals(other)
                || isOfOverview()
                        && SeenIndicators.figures(indicators).equals(SeenIndicators.figures(other.indicators));
    }

    private static String word(Direction direction) {
        return direction.name().toLowerCase(Locale.UK);
    }

    private static String target(Reading reading, Measure measure, Targets targets) {
        return targets.shownFor(reading.period())
                .map(shown -> shown.target().text(measure.unit(), measure.decimals()) + " ("
                        + (shown.lastYears() ? "last year’s, " : "")
                        + shown.year().label() + ")")
                .orElse("");
    }

    private static String yearToDate(Reading reading, Measure measure) {
        return reading.yearToDate()
                .map(sum -> Display.value(Value.of(sum.amount()), measure.unit(), measure.decimals()) + " ("
                        + sum.words(reading.period()) + ")")
                .orElse("");
    }

    private static @Nullable BigDecimal exact(Comparison comparison) {
        return comparison.change().exact().orElse(null);
    }
}
