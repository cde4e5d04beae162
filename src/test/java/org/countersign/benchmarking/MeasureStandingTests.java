package org.countersign.benchmarking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.countersign.calculation.NeighbourFigure.Method;
import org.countersign.calculation.ParsedValue;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Quartiles;
import org.countersign.calculation.Unit;
import org.countersign.calculation.Value;
import org.countersign.calculation.ValueText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ten authorities, 201 to 210; 201 is ours, 202 to 207 are its neighbours. */
class MeasureStandingTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final List<String> NEAR = List.of("202", "203", "204", "205", "206", "207");

    @Test
    void theFigureIsHeldAgainstNeighboursRegionAndEngland() {
        MeasureStanding standing = standing("24.8 20 21 22 23 24 c 30 31 32");

        assertThat(standing.neighbours().orElseThrow().amount()).isEqualByComparingTo("22");
        assertThat(standing.neighbours().orElseThrow().words()).isEqualTo("5 of 6 neighbours");
        assertThat(standing.place()).isEqualTo(new MeasureStanding.Placed(Optional.of(6), 9));
        assertThat(standing.nearPlace()).isEqualTo(new MeasureStanding.Placed(Optional.of(6), 6));
        assertThat(standing.band()).contains(Quartiles.Band.C);
        assertThat(standing.distance().orElseThrow()).isEqualByComparingTo("2.8");
    }

    @Test
    void underFiveNeighboursThereIsNoFigureForThem() {
        MeasureStanding standing = standing("24.8 20 21 22 23 c x 30 31 32");

        assertThat(standing.neighbours()).isEmpty();
        assertThat(new Verdict(percentages(), standing, Optional.empty()).sentence())
                .isEqualTo("Fewer than five neighbours have a figure; 5th of 5 among neighbours");
    }

    @ParameterizedTest
    @CsvSource({
        "24.8 20 21 22 23 24 c, 'Above its neighbours’ mean of 22.0%; 6th of 6 among neighbours'",
        "21.5 20 21 22 23 24 c, 'Below its neighbours’ mean of 22.0%; 3rd of 6 among neighbours'",
        "22.04 20 21 22 23 24 c, 'Level with its neighbours’ mean of 22.0%; 4th of 6 among neighbours'",
        "c 20 21 22 23 24 c, No figure was published for this authority"
    })
    void thePageAnswersInWords(String cells, String words) {
        assertThat(new Verdict(percentages(), standing(cells), Optional.empty()).sentence())
                .isEqualTo(words);
    }

    @Test
    void theAnswerNamesTheReleaseAndItsAge() {
        var release = new Release(
                1, "r", "DfE", "Children in need", "", new PublishedOn("2024-10-31"), new PublishedOn("2025-10"));
        var verdict = new Verdict(percentages(), standing("24.8 20 21 22 23 24 c"), Optional.empty());

        assertThat(verdict.sentence(release, TODAY)).endsWith("; published 31 October 2024, 20 months old");
        assertThat(release.next(TODAY)).isEqualTo("a newer release was expected in October 2025");
    }

    @ParameterizedTest
    @CsvSource({
        "24 20 20 20 20 20, 26 20 20 20 20 20, The gap has widened from 4.0 points in 2021 to 6.0 points.",
        "26 20 20 20 20 20, 24 20 20 20 20 20, The gap has narrowed from 6.0 points in 2021 to 4.0 points.",
        "26 20 20 20 20 20, 26 20 20 20 20 20, 'The gap is as wide as 3 years before, 6.0 points.'",
        "26 20 20 20 20 20, 18 20 20 20 20 20, It has crossed its neighbours’ figure in 3 years."
    })
    void theGapWidensOrClosesOverThreeYears(String then, String now, String words) {
        MeasureStanding before = standing(2021, then);

        assertThat(new Verdict(percentages(), standing(now), Optional.of(before)).gap())
                .contains(words);
    }

    @Test
    void theGapIsSaidInChildrenWhereTheDenominatorIsKnown() {
        SeriesFigures figures = figures(2024, "24.8 20 21 22 23 24 c 30 31 32", new BigDecimal("1000"));
        var denominators = new Denominators(figures, Optional.empty());
        MeasureStanding standing = MeasureStanding.of(figures, 2024, with());

        assertThat(denominators.toBestQuarter(standing).orElseThrow()).isEqualByComparingTo("28");
        assertThat(denominators.exceedsChance(standing)).contains(false);
    }

    @Test
    void theAnswerSaysHowManyMoreThanAtItsNeighbours() {
        SeriesFigures figures = figures(2024, "24.8 20 21 22 23 24 c 30 31 32", new BigDecimal("1000"));
        var verdict = new Verdict(percentages(), MeasureStanding.of(figures, 2024, with()), Optional.empty());

        assertThat(new GapInChildren(new Denominators(figures, Optional.empty()), verdict).words())
                .isEqualTo("That is 28 more than at its neighbours’ mean."
                        + " 28 fewer would reach the best quarter of all authorities."
                        + " The gap to its neighbours is no wider than chance may explain.");
    }

    @Test
    void ofTwoAuthoritiesTogetherTheGapIsThatOfBoth() {
        SeriesFigures figures = SeriesFigures.of(
                percentages(),
                List.of(new StandingFigure(
                        new PublishedFigure("201", 2024, value("24.8"), null, new BigDecimal("1000"), "202"), 1)));

        assertThat(new Denominators(figures, Optional.empty()).jointWith(2024, "201"))
                .contains("202");
    }

    @ParameterizedTest
    @CsvSource({"1, 1st", "2, 2nd", "3, 3rd", "4, 4th", "11, 11th", "12, 12th", "13, 13th", "21, 21st", "112, 112th"})
    void placesAreSaidAsPeopleSayThem(int place, String words) {
        assertThat(Verdict.ordinal(place)).isEqualTo(words);
    }

    private static MeasureStanding standing(String cells) {
        return standing(2024, cells);
    }

    private static MeasureStanding standing(int year, String cells) {
        return MeasureStanding.of(figures(year, cells, null), year, with());
    }

    private static ComparedWith with() {
        return new ComparedWith("201", NEAR, "E12000008", Polarity.LOWER_IS_BETTER, Method.MEAN);
    }

    private static SeriesFigures figures(int year, String cells, BigDecimal denominator) {
        String[] values = cells.split(" ");
        List<StandingFigure> figures = new ArrayList<>();
        IntStream.range(0, values.length)
                .forEach(at -> figures.add(new StandingFigure(
                        new PublishedFigure(Integer.toString(201 + at), year, value(values[at]), null, denominator, ""),
                        1)));
        return SeriesFigures.of(percentages(), figures);
    }

    private static Value value(String cell) {
        return ((ParsedValue.Read) ValueText.parse(cell)).value();
    }

    private static PublishedSeries percentages() {
        return new PublishedSeries(
                1,
                "repeat",
                "Repeat plans",
                "Child protection",
                Unit.PERCENTAGE,
                null,
                1,
                Polarity.Kind.LOWER_IS_BETTER,
                Covers.YEAR_TO_31_MARCH,
                false);
    }
}
