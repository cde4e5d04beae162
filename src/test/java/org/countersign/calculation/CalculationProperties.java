package org.countersign.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.countersign.calendar.Period;

class CalculationProperties {

    private static final Period APRIL = Period.month(YearMonth.of(2020, 4));

    @Property
    void noNumberComesFromAReason(
            @ForAll("values") Value previous, @ForAll("values") Value current, @ForAll Unit unit) {
        var comparison = Comparison.of(previous, current, unit, Threshold.defaultFor(unit));
        var bothNumbers = previous.number().isPresent() && current.number().isPresent();

        assertThat(comparison.direction().isPresent()).isEqualTo(bothNumbers);
        assertThat(comparison.text().equals("n/a")).isEqualTo(!bothNumbers);
    }

    @Property
    void reasonsAreInNoAverageMaximumOrNeighbourFigure(@ForAll("values") Value value, @ForAll List<Absence> reasons) {
        var neighbours = reasons.stream().map(Value::none).toList();
        var values = Map.of(APRIL, value, APRIL.previous(), Value.none(Absence.MISSING));

        assertThat(NeighbourFigure.mean(neighbours)).isEmpty();
        assertThat(Average.trailing(Timeline.of(values), APRIL, Unit.COUNT).isPresent())
                .isEqualTo(value.number().isPresent());
        assertThat(Extreme.maximum(Timeline.of(values), APRIL).map(Extreme::amount))
                .isEqualTo(value.number());
    }

    @Property
    void whatIsPrintedIsTheExactChangeRoundedOnceAndAgreesWithTheArrow(
            @ForAll("amounts") BigDecimal previous, @ForAll("amounts") BigDecimal current, @ForAll Unit unit) {
        Assume.that(previous.signum() != 0);
        var threshold = Threshold.defaultFor(unit);
        var change = Change.between(Value.of(previous), Value.of(current), unit);
        var printed = printed(change.text(threshold));

        assertThat(change.direction(threshold)).contains(threshold.directionOf(printed));
        assertThat(exact(change).setScale(printed.scale(), RoundingMode.HALF_UP))
                .isEqualTo(printed);
    }

    @Property
    void nothingIsEverMinusZero(@ForAll("amounts") BigDecimal amount, @ForAll Unit unit) {
        var text = Display.number(amount, 0);
        var change = Change.between(Value.of("1000"), Value.of(amount), unit).text(Threshold.defaultFor(unit));

        assertThat(text).isNotEqualTo("−0");
        assertThat(change).doesNotMatch("−0(\\.0+)?(%| points).*");
    }

    @Property
    void theOrderOfFiguresDoesNotMatter(
            @ForAll("shuffledMonths") Tuple2<Map<Period, Value>, Map<Period, Value>> months) {
        for (var unit : Unit.values()) {
            assertThat(Average.trailing(Timeline.of(months.get1()), APRIL, unit))
                    .isEqualTo(Average.trailing(Timeline.of(months.get2()), APRIL, unit));
        }
        assertThat(Extreme.maximum(Timeline.of(months.get1()), APRIL))
                .isEqualTo(Extreme.maximum(Timeline.of(months.get2()), APRIL));
        assertThat(NeighbourFigure.median(List.copyOf(months.get1().values())))
                .isEqualTo(NeighbourFigure.median(List.copyOf(months.get2().values())));
    }

    @Property
    void anAverageLiesBetweenMinimumAndMaximum(@ForAll("months") Map<Period, Value> months) {
        Average.trailing(Timeline.of(months), APRIL, Unit.COUNT)
                .ifPresent(average -> assertThat(average.amount())
                        .isBetween(
                                Extreme.minimum(Timeline.of(months), APRIL)
                                        .orElseThrow()
                                        .amount(),
                                Extreme.maximum(Timeline.of(months), APRIL)
                                        .orElseThrow()
                                        .amount()));
    }

    @Property
    void aYearToDateGrowsByTheMonthsOwnFigureAndBeginsAnewInApril(@ForAll("months") Map<Period, Value> months) {
        var series = Series.of(Unit.COUNT, months);
        for (var month = APRIL; months.containsKey(month.previous()); month = month.previous()) {
            var before = month.financialYear().equals(month.previous().financialYear())
                    ? toDate(series, month.previous())
                    : BigDecimal.ZERO;
            assertThat(toDate(series, month))
                    .isEqualByComparingTo(before.add(series.at(month).number().orElse(BigDecimal.ZERO)));
        }
    }

    @Property
    void aFigureFurtherFromGoodNeverStandsBetter(
            @ForAll("amounts") BigDecimal target,
            @ForAll("amounts") BigDecimal actual,
            @ForAll("amounts") BigDecimal further,
            @ForAll Unit unit) {
        var worse = actual.add(further.abs());

        assertThat(status(target, worse, unit, Polarity.LOWER_IS_BETTER))
                .isGreaterThanOrEqualTo(status(target, actual, unit, Polarity.LOWER_IS_BETTER));
        assertThat(status(target, actual, unit, Polarity.HIGHER_IS_BETTER))
                .isGreaterThanOrEqualTo(status(target, worse, unit, Polarity.HIGHER_IS_BETTER));
    }

    @Property
    void whatIsPrintedIsReadAgain(@ForAll("amounts") BigDecimal amount) {
        var printed = Display.number(amount, Math.max(0, amount.scale()));

        assertThat(ValueText.parse(printed)).isEqualTo(new ParsedValue.Read(Value.of(amount), false));
    }

    @Property
    void anyTextIsReadAskedOrRefusedAndNeverThrows(@ForAll String cell, @ForAll Unit unit) {
        assertThat(ValueText.parse(cell, unit)).isNotNull();
    }

    private static BigDecimal toDate(Series series, Period month) {
        return series.yearToDate(month).map(YearToDate::amount).orElse(BigDecimal.ZERO);
    }

    private static TargetStatus status(BigDecimal target, BigDecimal actual, Unit unit, Polarity polarity) {
        var targets = new Targets(Map.of(APRIL.financialYear(), Target.Aim.of(target, Basis.EACH_MONTH)));
        var series = Series.of(unit, Map.of(APRIL, Value.of(actual)));
        return targets.status(APRIL, new TargetStatus.Measured(series, polarity))
                .orElseThrow();
    }

    @Provide
    Arbitrary<BigDecimal> amounts() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-100000"), new BigDecimal("100000"))
                .ofScale(2);
    }

    @Provide
    Arbitrary<Value> values() {
        return Arbitraries.oneOf(
                amounts().map(Value::of), Arbitraries.of(Absence.class).map(Value::none));
    }

    @Provide
    Arbitrary<Map<Period, Value>> months() {
        return values().list().ofSize(14).map(CalculationProperties::byMonth);
    }

    @Provide
    Arbitrary<Tuple2<Map<Period, Value>, Map<Period, Value>>> shuffledMonths() {
        return months().flatMap(months -> Arbitraries.shuffle(List.copyOf(months.keySet()))
                .map(order -> Tuple.of(months, inOrder(months, order))));
    }

    private static Map<Period, Value> byMonth(List<Value> values) {
        var months = new LinkedHashMap<Period, Value>();
        var period = APRIL;
        for (var value : values) {
            months.put(period, value);
            period = period.previous();
        }
        return months;
    }

    private static Map<Period, Value> inOrder(Map<Period, Value> months, List<Period> order) {
        var shuffled = new LinkedHashMap<Period, Value>();
        order.forEach(period -> shuffled.put(period, months.getOrDefault(period, Value.none(Absence.MISSING))));
        return shuffled;
    }

    private static BigDecimal exact(Change change) {
        return switch (change) {
            case Change.Relative relative -> relative.percent();
            case Change.Points points -> points.points();
            default -> throw new AssertionError(change);
        };
    }

    private static BigDecimal printed(String text) {
        var number = text.replaceFirst("(%| points).*", "").replace(",", "").replace('−', '-');
        return new BigDecimal(number);
    }
}
