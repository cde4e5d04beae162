package org.countersign.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
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
    void whatAReaderChoseStandsInTheUrlAndComesBack() {
        var filter = new ScorecardFilter("a & b", "Early Help Owner", "", State.SIGNED_OFF);
        var chosen = new ScorecardNavigation(APRIL, filter, true, true, true);

        assertThat(chosen.path())
                .isEqualTo("scorecard?period=2020-04&q=a+%26+b&owner=Early+Help+Owner&state=SIGNED_OFF&months=13"
                        + "&view=table&as=signed");
        assertThat(ScorecardNavigation.of(Map.of(
                        "period", List.of("2020-04"),
                        "q", List.of("a & b"),
                        "owner", List.of("Early Help Owner"),
                        "state", List.of("signed-off"),
                        "months", List.of("13"),
                        "view", List.of("table"),
                        "as", List.of("signed"))))
                .isEqualTo(chosen);
    }

    @Test
    void aUrlThatMakesNoSenseChoosesNothing() {
        var asked = ScorecardNavigation.of(
                Map.of("period", List.of("April"), "state", List.of("asleep"), "months", List.of("many")));

        assertThat(asked).isEqualTo(new ScorecardNavigation(null, ScorecardFilter.NONE, false, false, false));
    }
}
