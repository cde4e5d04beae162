package org.countersign.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.countersign.calculation.Judgement;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.TargetStatus;
import org.countersign.commentary.State;
import org.countersign.indicator.IndicatorId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterTests {

    private static final Standing FINE = new Standing(Judgement.POSITIVE, TargetStatus.MET, false, false, false);

    private static final List<ScorecardRow> ROWS = List.of(
            row("EH1", "Early help", "Ann", "Bea", State.SIGNED_OFF, false, FINE),
            row("EH2", "Early help", "Ann", "Cy", State.DRAFT, false, of(Judgement.NEGATIVE, TargetStatus.RED)),
            row("CP1", "Child protection", "Di", "Bea", State.SIGNED_OFF, true, of(null, TargetStatus.AMBER)),
            row(
                    "CP2",
                    "Child protection",
                    "Di",
                    "Ann",
                    State.SUBMITTED,
                    false,
                    new Standing(null, null, false, true, true)),
            row("YO1", "", "Di", "Di", null, false, new Standing(Judgement.SIMILAR, null, true, false, false)));

    @ParameterizedTest
    @CsvSource({
        "'', EH1 EH2 CP1 CP2 YO1",
        "q=eh, EH1 EH2",
        "q=BEA, EH1 CP1",
        "q=+cp1+, CP1",
        "theme=Early+help, EH1 EH2",
        "owner=Ann, EH1 EH2",
        "reporter=Ann, CP2",
        "person=Ann, EH1 EH2 CP2",
        "person=Ann&person=Bea, EH1 EH2 CP1 CP2",
        "mine=yes, CP2",
        "state=signed-off, EH1 CP1",
        "state=draft&state=submitted, EH2 CP2",
        "judgement=negative, EH2",
        "judgement=similar, YO1",
        "target=amber, CP1",
        "target=met, EH1",
        "only=off-target, EH2",
        "only=negative, EH2",
        "only=worst, YO1",
        "only=changed-since, CP1",
        "only=late, CP2",
        "only=off-target&only=negative&only=worst&only=changed-since&only=late, EH2 CP1 CP2 YO1",
        "owner=Di&only=late&only=worst, CP2 YO1",
        "owner=Ann&state=submitted, ''"
    })
    void rowsMeetEachCriterionByAnyOfItsValues(String query, String references) {
        ScorecardFilter filter = ScorecardNavigation.of(query).filter();

        assertThat(ROWS.stream().filter(filter::lets).map(ScorecardRow::reference))
                .containsExactlyElementsOf(Stream.of(references.split(" "))
                        .filter(reference -> !reference.isEmpty())
                        .toList());
    }

    @Test
    void aValueIsTakenAwayAloneAndAnEmptyFilterIsNone() {
        ScorecardFilter team = ScorecardFilter.by(Criterion.PERSON, "Ann", "Bea");

        assertThat(team.without(Criterion.PERSON, "Ann")).isEqualTo(ScorecardFilter.by(Criterion.PERSON, "Bea"));
        assertThat(team.with(Criterion.PERSON, List.of())).isEqualTo(ScorecardFilter.NONE);
        assertThat(ScorecardFilter.by(Criterion.CONCERN, ScorecardFilter.EXCEPTIONS.toArray(String[]::new))
                        .exceptionsOnly())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "OWNER, Ann, Owner: Ann",
        "PERSON, Ann, Team: Ann",
        "TEXT, plans, “plans”",
        "MINE, yes, My indicators",
        "STATE, not-started, Not started",
        "JUDGEMENT, negative, Change: negative",
        "TARGET, red, Off target",
        "CONCERN, late, Unsigned and late"
    })
    void aChipSaysWhatIsFiltered(Criterion criterion, String value, String words) {
        assertThat(criterion.words(value)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "1 2 3 4 5 6 7, LOWER_IS_BETTER, true",
        "1 2 3 4 5 6 7, HIGHER_IS_BETTER, false",
        "7 6 5 4 3 2 1, HIGHER_IS_BETTER, true",
        "1 2 3 4 5 6 7, NONE, false",
        "1 2 3 4 5 7 7, LOWER_IS_BETTER, false",
        "2 3 4 5 6 7, LOWER_IS_BETTER, false",
        "- 2 3 4 5 6 7, LOWER_IS_BETTER, false",
        "1 - 2 3 4 5 6 7, LOWER_IS_BETTER, true",
        "1 2 3 4 5 6 -, LOWER_IS_BETTER, false"
    })
    void theWorstIsWorseThanAtLeastSixOthers(String line, String polarity, boolean worst) {
        Polarity good = switch (polarity) {
            case "LOWER_IS_BETTER" -> Polarity.LOWER_IS_BETTER;
            case "HIGHER_IS_BETTER" -> Polarity.HIGHER_IS_BETTER;
            default -> Polarity.NONE;
        };

        assertThat(Worst.last(numbers(line), good)).isEqualTo(worst);
    }

    @Test
    void themesStandInTheirOrderWithTheirCountsAndWhatHasNoneComesLast() {
        assertThat(ThemeGroup.of(ROWS).stream().map(group -> group.name() + ": " + group.counts()))
                .containsExactly(
                        "Early help: 2 indicators, 1 off track, 1 unsigned",
                        "Child protection: 2 indicators, 1 unsigned",
                        "Without a theme: 1 indicator, 1 off track");
    }

    private static List<@Nullable BigDecimal> numbers(String line) {
        List<@Nullable BigDecimal> numbers = new ArrayList<>();
        for (String number : line.split(" ")) {
            numbers.add(number.equals("-") ? null : new BigDecimal(number));
        }
        return numbers;
    }

    private static Standing of(@Nullable Judgement judgement, @Nullable TargetStatus target) {
        return new Standing(judgement, target, false, false, false);
    }

    private static ScorecardRow row(
            String reference,
            String theme,
            String owner,
            String reporter,
            @Nullable State state,
            boolean changedSince,
            Standing standing) {
        Derived none = new Derived(Cell.EMPTY, "");
        return new ScorecardRow(
                new IndicatorId(reference.hashCode() & 0xffff),
                reference,
                "Title",
                "",
                List.of(owner),
                List.of(reporter),
                List.of(new Cell("1", "", "", Set.of())),
                none,
                none,
                "",
                none,
                none,
                "",
                Cell.EMPTY,
                Cell.EMPTY,
                Cell.EMPTY,
                List.of(),
                new CommentaryCell(state, "", "", changedSince),
                List.of(),
                null,
                "",
                theme,
                standing,
                none,
                Cell.EMPTY,
                Cell.EMPTY,
                List.of());
    }
}
