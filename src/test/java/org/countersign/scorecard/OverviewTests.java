package org.countersign.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.countersign.tenancy.AuthorityId;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.StatementCount;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OverviewTests {

    private static final AuthorityId PLACE = new AuthorityId(953);
    private static final AuthorityId EMPTY_PLACE = new AuthorityId(954);

    private static final Map<String, Function<Counts, Counted>> KINDS = Map.of(
            "indicators", Counts::all,
            "off target", Counts::offTarget,
            "wrong way", Counts::worse,
            "right way", Counts::better,
            "unsigned", Counts::unsigned,
            "late", Counts::late,
            "missing", Counts::missing);

    @Autowired
    MixedMonth mixed;

    @Autowired
    OwnAuthority own;

    @Autowired
    Overviews overviews;

    @Autowired
    Scorecards scorecards;

    @BeforeAll
    void load() {
        own.present(EMPTY_PLACE);
        mixed.load(PLACE);
    }

    /** The day for signing was in 2020: what is unsigned is late. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "indicators, W1 W2 B1 N1 S1 M1",
        "off target, W2",
        "wrong way,  W1 W2",
        "right way,  B1",
        "unsigned,   W1 W2 N1 S1 M1",
        "late,       W1 W2 N1 S1 M1",
        "missing,    M1"
    })
    void eachNumberLeadsToTheRowsItCounts(String kind, String references) {
        Counted counted = KINDS.get(kind).apply(read().counts());

        List<String> expected = List.of(references.split(" "));
        assertThat(counted.rows()).isEqualTo(expected.size());
        assertThat(behind(counted)).containsExactlyElementsOf(expected);
    }

    @Test
    void everyNumberOfThePageIsThatOfTheRowsBehindItsLink() {
        Overview overview = read();

        assertThat(numbers(overview))
                .hasSizeGreaterThan(20)
                .allSatisfy(counted -> assertThat(behind(counted)).hasSize(counted.rows()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"Owner, 5, 2, 4", "Nobody yet, 1, 0, 1"})
    void ownersHaveTheirOwnNumbersAndWhatNobodyOwnsALineToo(String owner, int indicators, int worse, int unsigned) {
        assertThat(read().owners())
                .filteredOn(line -> line.name().equals(owner))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.counts().all().rows()).isEqualTo(indicators);
                    assertThat(line.counts().worse().rows()).isEqualTo(worse);
                    assertThat(line.counts().unsigned().rows()).isEqualTo(unsigned);
                });
    }

    @Test
    void themesTogetherHoldEveryIndicatorOnce() {
        assertThat(read().themes().stream()
                        .mapToInt(line -> line.counts().all().rows())
                        .sum())
                .isEqualTo(6);
    }

    @Test
    void whatMovedMostComesFirst() {
        Overview overview = read();

        assertThat(references(overview.worse())).containsExactly("W2", "W1");
        assertThat(references(overview.better())).containsExactly("B1");
        assertThat(references(overview.otherwise())).containsExactly("N1");
        assertThat(references(overview.offTarget())).containsExactly("W2");
    }

    @Test
    void anAuthorityWithoutIndicatorsHasAnOverviewAllTheSame() {
        Overview overview = own.as("leader", () -> overviews.of(EMPTY_PLACE, null));

        assertThat(overview.counts().all().rows()).isZero();
        assertThat(overview.opened()).isEmpty();
        assertThat(overview.figures()).isFalse();
    }

    @Test
    void aMonthThatNobodyOpenedHasNothingUnsigned() {
        Overview overview = own.as("leader", () -> overviews.of(PLACE, Sheet.MONTH.minusMonths(1)));

        assertThat(overview.opened()).isEmpty();
        assertThat(overview.counts().unsigned().rows()).isZero();
        assertThat(overview.figures()).isTrue();
    }

    @Test
    void itTakesOneStatementMoreThanTheScorecard() {
        List<String> scorecard = StatementCount.during(
                () -> own.as("leader", () -> scorecards.page(PLACE, Sheet.MONTH, ScorecardFilter.NONE)));
        List<String> overview = StatementCount.during(() -> own.as("leader", () -> overviews.of(PLACE, Sheet.MONTH)));

        assertThat(overview).hasSize(scorecard.size() + 1);
    }

    private Overview read() {
        return own.as("leader", () -> overviews.of(PLACE, null));
    }

    /** As the link says it, so that what a URL loses is noticed. */
    private List<String> behind(Counted counted) {
        String query =
                ScorecardNavigation.of(Sheet.MONTH).with(counted.filter()).query();
        ScorecardNavigation asked = ScorecardNavigation.of(query);
        return references(own.as("leader", () -> scorecards.page(PLACE, asked.period(), asked.filter()))
                .rows());
    }

    private static Stream<Counted> numbers(Overview overview) {
        Stream<Counts> lines = Stream.concat(overview.themes().stream(), overview.owners().stream())
                .map(Overview.Line::counts);
        return Stream.concat(Stream.of(overview.counts()), lines)
                .flatMap(counts -> KINDS.values().stream().map(kind -> kind.apply(counts)));
    }

    private static List<String> references(List<ScorecardRow> rows) {
        return rows.stream().map(ScorecardRow::reference).toList();
    }
}
