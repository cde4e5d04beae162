package org.countersign.commentary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Set;
import org.countersign.benchmarking.SeriesLinks;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Unit;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.Description;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.Measure;
import org.countersign.indicator.Responsibility;
import org.countersign.indicator.StatedPeople;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.SystemActor;
import org.countersign.tenancy.Tenancy;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.TestAuthorities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Figures of an indicator that is linked to re-referrals, of which fewer are better, among those of all authorities. */
@DatabaseTest
class WorstQuarterTests {

    private static final YearMonth MONTH = YearMonth.of(2031, 4);
    private static final TextRules WORST = new TextRules(false, Set.of(TextRule.WORST_QUARTILE));

    @Autowired
    TestAuthorities authorities;

    @Autowired
    TestScorecard scorecard;

    @Autowired
    Catalogue catalogue;

    @Autowired
    SeriesLinks links;

    @Autowired
    TextRequirements requirements;

    @Autowired
    TextKeeping keeping;

    @Autowired
    Tenancy tenancy;

    @Autowired
    SignedInAs signedIn;

    AuthorityId here;
    IndicatorId indicator;

    @BeforeEach
    void anIndicatorOfAnOpenMonth() {
        authorities.present();
        here = authorities.fresh();
        IndicatorId like = scorecard.notStarted(here, "EH1a", MONTH);
        indicator = tenancy.asSystem(here, SystemActor.DEMONSTRATION, () -> {
            var held = catalogue.byId(here, like).orElseThrow();
            IndicatorId added = catalogue.add(
                    here,
                    new Description("FD4", "Percentage of re-referrals", "", "", 2, ""),
                    Measure.found(Unit.PERCENTAGE, 1, Polarity.NONE),
                    StatedPeople.NONE);
            catalogue.assign(here, added, Responsibility.REPORTER, held.reporters());
            catalogue.assign(here, added, Responsibility.OWNER, held.owners());
            return added;
        });
        scorecard.openMonth(here, MONTH);
        signedIn.person("team", here, () -> {
            requirements.set(here, WORST);
            return true;
        });
    }

    @Test
    void aFigureInTheWorstQuarterAsksForAText() {
        link();
        scorecard.figure(here, indicator, MONTH, "95");

        assertThat(opened().commentary().state()).isEqualTo(State.NOT_STARTED);
        assertThat(opened().commentary().turn().required()).isEqualTo("in the worst quartile");
    }

    @Test
    void aFigureInTheBestQuarterAsksForNone() {
        link();
        scorecard.figure(here, indicator, MONTH, "1");

        assertThat(opened().commentary().state()).isEqualTo(State.NOT_REQUIRED);
    }

    @Test
    void theSameFigureWithoutALinkAsksForNone() {
        scorecard.figure(here, indicator, MONTH, "95");

        assertThat(opened().commentary().state()).isEqualTo(State.NOT_REQUIRED);
    }

    @Test
    void aLinkThatIsMadeLaterCountsWhenTheFiguresAreJudgedNext() {
        scorecard.figure(here, indicator, MONTH, "95");
        link();
        tenancy.asSystem(here, SystemActor.TIMEKEEPER, () -> keeping.judge(here));

        assertThat(opened().commentary().state()).isEqualTo(State.NOT_STARTED);
    }

    @Test
    void whoeverActsSeesWhatIsPublishedWithItsPeriodReleaseAndList() {
        link();
        Seen figures = opened().figures();

        assertThat(figures.benchmarks())
                .anySatisfy(words -> assertThat(words)
                        .matches("England \\d+\\.\\d% \\(year to 31 March 20\\d\\d, \\d+ years? old\\)"));
        assertThat(figures.releases())
                .anySatisfy(words -> assertThat(words).startsWith("England: ").contains(", published "));
    }

    private void link() {
        tenancy.asSystem(
                here, SystemActor.DEMONSTRATION, () -> links.link(here, indicator, "re-referrals-percent", "Months."));
    }

    private OpenedCommentary opened() {
        return scorecard.openedBy("reporter", here, indicator, MONTH);
    }
}
