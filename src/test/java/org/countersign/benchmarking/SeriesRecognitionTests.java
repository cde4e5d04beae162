package org.countersign.benchmarking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.countersign.benchmarking.SeriesProposal.Why;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Unit;
import org.countersign.calculation.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns of a file that was read before, under the same name, another, or none. */
class SeriesRecognitionTests {

    private static final PublishedSeries SERIES = new PublishedSeries(
            7, "x", "Re-referrals", "x", Unit.PERCENTAGE, null, 1, Polarity.Kind.NONE, Covers.YEAR_TO_31_MARCH, false);
    private static final List<Release> RELEASES = List.of(new Release(
            3, "r", "DfE", "Children in need 2024", "", new PublishedOn("2024-10"), new PublishedOn("2025-10")));

    @Test
    void theSameColumnIsReadAsBefore() {
        Recognised recognised = recognised("Re_referrals", read("Re_referrals", Map.of("age", "Total")));

        assertThat(recognised.series())
                .extracting(SeriesProposal::why, SeriesProposal::reason)
                .containsExactly(tuple(Why.AS_BEFORE, "As in “Children in need 2024”."));
        assertThat(recognised.gone()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Re_referrals, rereferral_count",
        "turnover_rate_fte_%, turnover_rate_fte",
        "Awaiting_assessment, awaiting_assessment"
    })
    void aLikeNameIsProposedWithItsReason(String before, String now) {
        Recognised recognised = recognised(now, read(before, Map.of("age", "Total")));

        assertThat(recognised.series())
                .extracting(SeriesProposal::why, proposal -> proposal.mapping().value(), SeriesProposal::reason)
                .containsExactly(
                        tuple(Why.RENAMED, now, "“%s” is gone; “%s” has a name like it.".formatted(before, now)));
        assertThat(recognised.gone()).containsExactly(before);
        assertThat(recognised.fresh()).containsExactly(now);
    }

    @Test
    void aColumnOfAnotherNameIsFoundByItsFigures() {
        Recognised recognised =
                SeriesRecognitionTests.recognised(table("inpost"), read("staff", Map.of("age", "Total")), standing(10));

        assertThat(recognised.series())
                .extracting(proposal -> proposal.mapping().value(), SeriesProposal::reason)
                .containsExactly(tuple("inpost", "“staff” is gone; “inpost” matches the figures that stand (100%)."));
    }

    @Test
    void aColumnThatIsGoneIsSaidToBe() {
        assertThat(recognised("inpost", read("Re_referrals", Map.of("age", "Total")))
                        .series())
                .extracting(SeriesProposal::why)
                .containsExactly(Why.GONE);
    }

    @Test
    void filtersAndItemsOfOtherNamesAreSaid() {
        assertThat(recognised("Re_referrals", read("Re_referrals", Map.of("Age_", "Totals")))
                        .series())
                .singleElement()
                .satisfies(proposal -> {
                    assertThat(proposal.mapping().items()).isEqualTo(Map.of("age", "Total"));
                    assertThat(proposal.reason())
                            .isEqualTo(
                                    "The filter “Age_” is called “age”. “Totals” of “age” is gone; “Total” is taken.");
                });
    }

    @Test
    void aFileOfAnotherKindIsNotTakenForTheLastOne() {
        PublishedReading other = new PublishedReading(7, 3, mapping("a", Map.of()), List.of("a", "b", "c", "d"));

        assertThat(recognised("inpost", other).series()).isEmpty();
    }

    @Test
    void whatWasNeverReadFromAFileIsFoundByItsFigures() {
        assertThat(recognised(table("inpost"), null, standing(10)).series())
                .extracting(SeriesProposal::why, proposal -> proposal.mapping().value())
                .containsExactly(tuple(Why.BY_FIGURES, "inpost"));
        assertThat(recognised(table("inpost"), null, standing(90)).series()).isEmpty();
    }

    private static Recognised recognised(String column, PublishedReading reading) {
        return recognised(table(column), reading, List.of());
    }

    private static Recognised recognised(
            EesTable table,
            @org.jspecify.annotations.Nullable PublishedReading reading,
            List<StandingFigure> standing) {
        return new SeriesRecognition(
                        table, Stream.ofNullable(reading).toList(), Map.of(7, SeriesFigures.of(SERIES, standing)))
                .recognised(RELEASES);
    }

    private static PublishedReading read(String column, Map<String, String> items) {
        return new PublishedReading(
                7, 3, mapping(column, items), List.of(items.keySet().iterator().next(), column, "other"));
    }

    private static EesMapping mapping(String column, Map<String, String> items) {
        return new EesMapping(column, "", "", items);
    }

    /** Twenty authorities with figures from 10 on. */
    private static EesTable table(String column) {
        List<EesRow> rows = IntStream.range(0, 20)
                .mapToObj(at -> new EesRow(
                        at + 2,
                        List.of(Integer.toString(300 + at)),
                        2024,
                        Map.of("age", "Total", column, Integer.toString(10 + at), "other", "1")))
                .toList();
        return new EesTable(
                List.of(column, "other"), Map.of("age", List.of("Total")), Map.of(), "Reporting year", rows);
    }

    private static List<StandingFigure> standing(int from) {
        return IntStream.range(0, 20)
                .mapToObj(at -> new StandingFigure(
                        new PublishedFigure(
                                Integer.toString(300 + at),
                                2024,
                                Value.of(BigDecimal.valueOf(from + at)),
                                null,
                                null,
                                ""),
                        3))
                .toList();
    }
}
