package org.countersign.benchmarking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Unit;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.Measure;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.SystemActor;
import org.countersign.tenancy.Tenancy;
import org.countersign.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Southampton's children in need beside what comes with the product: the figures of 2024 as revised in 2025. The neighbours'
 * means were worked out by hand.
 */
@DatabaseTest
class PublishedBenchmarksTests {

    private static final AuthorityId SOUTHAMPTON = new AuthorityId(104);
    private static final IndicatorId CHILDREN = new IndicatorId(1);
    private static final Measure COUNTED = Measure.found(Unit.COUNT, 0, Polarity.NONE);
    private static final Measure RATED = Measure.found(Unit.RATE, 1, Polarity.NONE);

    @Autowired
    PublishedBenchmarks benchmarks;

    @Autowired
    Tenancy tenancy;

    @ParameterizedTest
    @CsvSource({
        "2024-04, 2024, April 2021, '433.1 per 10,000'",
        "2019-04, 2019, April 2021, '421.1 per 10,000'",
        "2020-02, 2019, April 2021, '421.1 per 10,000'"
    })
    void theYearThatWasOverStandsBesideAMonthByTheListThenInForce(
            YearMonth month, int year, String list, String neighbours) {
        PublishedBenchmark found = of(month, null);

        assertThat(found.standing().year()).isEqualTo(year);
        assertThat(found.list().title()).isEqualTo(list);
        assertThat(found.all(COUNTED).getFirst().shown()).isEqualTo(neighbours);
        assertThat(found.all(COUNTED)).extracting(Benchmark::period).containsOnly("31 March " + year);
    }

    @Test
    void theListOfMay2025IsUsedFromTheCycleThatOpensThen() {
        assertThat(of(YearMonth.of(2025, 3), null).list().title()).isEqualTo("April 2021");
        assertThat(of(YearMonth.of(2025, 4), null).list().title()).isEqualTo("May 2025");
    }

    @Test
    void aRateStandsBesideACountAsNoNumberOfItsKind() {
        assertThat(of(YearMonth.of(2024, 4), null).all(COUNTED))
                .extracting(Benchmark::amount)
                .containsOnlyNulls();
    }

    @Test
    void aRateOfAsManyIsShownAsTheIndicatorsOwn() {
        Benchmark near = of(YearMonth.of(2024, 4), 10_000).all(RATED).getFirst();

        assertThat(near.shown()).isEqualTo("433.1");
        assertThat(near.amount()).isNotNull();
    }

    @Test
    void aRateOfMoreIsNamedAndNoNumberOfItsKind() {
        Benchmark near = of(YearMonth.of(2024, 4), 100_000).all(RATED).getFirst();

        assertThat(near.shown()).isEqualTo("433.1 per 10,000");
        assertThat(near.amount()).isNull();
    }

    @Test
    void eachFigureSaysHowItCameAboutAndFromWhere() {
        PublishedBenchmark found = of(YearMonth.of(2024, 4), null);

        assertThat(found.all(COUNTED).getFirst().how()).isEqualTo("mean of 10 of 10 neighbours, list of April 2021");
        assertThat(found.source()).contains(", published ");
        assertThat(found.own(COUNTED))
                .hasValueSatisfying(words -> assertThat(words)
                        .startsWith("407.0 per 10,000, 31 March 2024: ")
                        .endsWith(" among neighbours, highest first"));
    }

    @Test
    void nothingIsPublishedBeforeTheFirstYearNorOfAnUnknownSeries() {
        assertThat(of(YearMonth.of(2001, 4), "cin-rate", null)).isEmpty();
        assertThat(of(YearMonth.of(2024, 4), "no-such-series", null)).isEmpty();
    }

    private PublishedBenchmark of(YearMonth month, Integer per) {
        return of(month, "cin-rate", per).get(CHILDREN);
    }

    private Map<IndicatorId, PublishedBenchmark> of(YearMonth month, String series, Integer per) {
        return tenancy.asSystem(
                SOUTHAMPTON,
                SystemActor.DEMONSTRATION,
                () -> benchmarks.of(
                        SOUTHAMPTON, month, List.of(new LinkedSeries(CHILDREN, series, Polarity.NONE, per))));
    }
}
