package org.countersign.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.countersign.commentary.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NavigationTests {

    private static final YearMonth APRIL = YearMonth.of(2020, 4);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EH1a", "A/B", "..", ".", "1.2", "a b", "50%", "x;y", "a?b#c", "~41", "~", "Ünï", "\\", "//", "%2F"
            })
    void everyReferenceComesBackFromItsSegment(String reference) {
        String segment = new IndicatorNavigation(reference, APRIL).segment();

        assertThat(segment).matches("[A-Za-z0-9_.~-]+").doesNotMatch("\\.{1,2}");
        assertThat(IndicatorNavigation.of(segment, Map.of("period", List.of("2020-04"))))
                .isEqualTo(new IndicatorNavigation(reference, APRIL));
    }

    @ParameterizedTest
    @CsvSource({"EH1a, indicators/EH1a?period=2020-04", "A/B, indicators/A~2FB?period=2020-04"})
    void anIndicatorsPathNamesItAndTheMonth(String reference, String path) {
        assertThat(new IndicatorNavigation(reference, APRIL).path()).isEqualTo(path);
    }

    @Test
    void whatAReaderChoseStandsInTheUrl() {
        var filter = ScorecardFilter.by(Criterion.TEXT, "a & b")
                .with(Criterion.OWNER, List.of("Early Help Owner"))
                .with(Criterion.STATE, List.of("SIGNED_OFF"));
        var layout = Layout.AT_FIRST.withMonths(MonthSpan.THIRTEEN);

        assertThat(new ScorecardNavigation(APRIL, filter, layout, Set.of(), true, false).path())
                .isEqualTo("scorecard?period=2020-04&q=a+%26+b&owner=Early+Help+Owner&state=signed-off&months=13"
                        + "&view=table");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "period=2020-04",
                "q=a+%26+b&theme=Early+help",
                "owner=A&reporter=B&person=A&person=B",
                "mine=yes&state=not-started&judgement=negative&target=red",
                "only=off-target&only=negative&only=worst&only=changed-since&only=late",
                "months=7",
                "months=25&columns=state.months.change&rows=compact&group=theme",
                "months=13&group=theme&closed=Child+protection&closed=Early+help",
                "period=2020-04&q=plans&months=7&columns=months&view=table",
                "period=2020-04&view=table&as=signed"
            })
    void everyAddressComesBackAsItWas(String query) {
        assertThat(ScorecardNavigation.of(query).query()).isEqualTo(query);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "period=April",
                "state=asleep",
                "months=many",
                "columns=months",
                "only=everything",
                "mine=no",
                "q=",
                "q=+++",
                "target=blue&judgement=fine",
                "owner",
                "=x",
                "q=%zz"
            })
    void anAddressThatMakesNoSenseChoosesNothing(String query) {
        assertThat(ScorecardNavigation.of(query)).isEqualTo(ScorecardNavigation.of((YearMonth) null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"months=3&columns=nonsense", "months=3&columns=", "months=3&rows=huge&group=colour"})
    void whatNobodyKnowsOfALayoutIsAsAtFirst(String query) {
        assertThat(ScorecardNavigation.of(query).layout()).isEqualTo(Layout.AT_FIRST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"signed-off", "SIGNED_OFF", "Signed-Off"})
    void namesInAnAddressAreReadInAnyCase(String written) {
        assertThat(ScorecardNavigation.of("state=" + written).filter())
                .isEqualTo(ScorecardFilter.by(Criterion.STATE, State.SIGNED_OFF.name()));
    }

    @Test
    void aViewKeepsFiltersAndLayoutButNoMonthAndNothingFoldedAway() {
        var shown = ScorecardNavigation.of("period=2020-04&person=A&person=B&closed=Early+help");

        assertThat(shown.kept(Layout.AT_FIRST)).isEqualTo("person=A&person=B&months=3");
    }

    @Test
    void aThemeFoldsAwayAndComesBack() {
        var open = ScorecardNavigation.of(APRIL);

        assertThat(open.turned("Early help").closed()).containsExactly("Early help");
        assertThat(open.turned("Early help").turned("Early help")).isEqualTo(open);
    }

    @Test
    void theColumnsDialogOffersWhatIsNotShownWhereItUsuallyStands() {
        Layout layout = ScorecardNavigation.of("months=7&columns=state.months").layout();

        assertThat(layout).isNotNull();
        assertThat(layout.all()).endsWith(ColumnGroup.STATE, ColumnGroup.MONTHS).hasSameSizeAs(ColumnGroup.values());
        assertThat(Layout.AT_FIRST.all()).containsExactly(ColumnGroup.values());
    }

    @ParameterizedTest
    @CsvSource({"t, T", "' x ', X"})
    void aKeyIsOneLetter(String typed, String letter) {
        assertThat(TableKey.of(typed)).contains(new TableKey(letter));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "tt", "é", " "})
    void anythingElseIsNoKey(String typed) {
        assertThat(TableKey.of(typed)).isEmpty();
    }
}
