package org.countersign.benchmarking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.countersign.authority.Region;
import org.countersign.calculation.Absence;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Unit;
import org.countersign.calculation.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is held until a person confirms it. */
class ReleaseDoubtsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RATE | 30 | 300 | 2024, Place 852: 300.0 was 30.0 before.",
                "RATE | 300 | 30 | 2024, Place 852: 30.0 was 300.0 before.",
                "RATE | 30 | 299 | ",
                "RATE | 0.5 | 5 | ",
                "COUNT | 9 | 90 | ",
                "COUNT | 10 | 100 | 2024, Place 852: 100.0 was 10.0 before."
            })
    void tenTimesOrATenthOfWhatStands(Unit unit, String before, String now, String words) {
        assertThat(doubts(unit, List.of(figure(2024, "852", before)), List.of(figure(2024, "852", now))))
                .isEqualTo(Stream.ofNullable(words).toList());
    }

    @Test
    void tenTimesTheYearBeforeWhereNothingStands() {
        assertThat(doubts(
                        Unit.RATE,
                        List.of(figure(2024, "852", "30")),
                        List.of(figure(2025, "852", "301"), figure(2026, "852", "3010"))))
                .containsExactly(
                        "2025, Place 852: 301.0 was 30.0 the year before.",
                        "2026, Place 852: 3,010.0 was 301.0 the year before.");
    }

    @Test
    void anotherUnitIsSeenByHowManyTimesTheFiguresAre() {
        assertThat(doubts(Unit.RATE, many("4"), many("24")))
                .contains("The figures are about 6 times those that stand: another unit?");
        assertThat(doubts(Unit.RATE, many("4"), many("5"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RATE | 81 | 2024: England is 81.0, outside the range of all authorities, 20.0 to 80.0.",
                "RATE | 19 | 2024: England is 19.0, outside the range of all authorities, 20.0 to 80.0.",
                "RATE | 80 | ",
                "COUNT | 100 | ",
                "COUNT | 19 | 2024: England is 19.0, outside the range of all authorities, 20.0 to 80.0."
            })
    void englandLiesAmongAuthoritiesOrWhereItIsTheirSumAbove(Unit unit, String england, String words) {
        assertThat(doubts(
                        unit,
                        List.of(),
                        List.of(
                                figure(2024, Region.ENGLAND, england),
                                figure(2024, "851", "20"),
                                figure(2024, "852", "80"))))
                .isEqualTo(Stream.ofNullable(words).toList());
    }

    @Test
    void theFigureOfTwoBesideTheFirstOfThem() {
        var joint = new PublishedFigure("940", 2023, Value.of("7"), null, null, "941");
        var other = new PublishedFigure("941", 2023, Value.of("7"), null, null, "940");

        assertThat(doubts(
                        Unit.RATE,
                        List.of(joint, other),
                        List.of(
                                figure(2024, "940", "8"),
                                new PublishedFigure("941", 2024, Value.none(Absence.NOT_APPLICABLE), null, null, ""))))
                .containsExactly(
                        "2024: Place 940 has a figure and Place 941 has none, but otherwise they are published together.");
    }

    private static List<String> doubts(Unit unit, List<PublishedFigure> present, List<PublishedFigure> now) {
        var series = new PublishedSeries(
                1, "x", "x", "x", unit, null, 1, Polarity.Kind.NONE, Covers.YEAR_TO_31_MARCH, false);
        SeriesFigures figures = SeriesFigures.of(
                series,
                present.stream().map(figure -> new StandingFigure(figure, 1)).toList());
        return new ReleaseDoubts(series, figures, "", area -> "Place " + area).in(now);
    }

    private static List<PublishedFigure> many(String amount) {
        return IntStream.range(0, 30)
                .mapToObj(at -> figure(2024, Integer.toString(300 + at), amount))
                .toList();
    }

    private static PublishedFigure figure(int year, String area, String amount) {
        return new PublishedFigure(area, year, Value.of(new BigDecimal(amount)), null, null, "");
    }
}
