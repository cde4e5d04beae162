package org.countersign.commentary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.countersign.commentary.TestOverviews;
import org.countersign.commentary.TestScorecard;
import org.countersign.indicator.ThemeId;
import org.countersign.tenancy.AuthorityId;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.Screen;
import org.countersign.testing.Screens;
import org.countersign.testing.TestAuthorities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Overview texts from the settings to the scorecard, for whoever sets, writes, signs, follows up and reads them. */
@DatabaseTest
class OverviewPagesTests {

    private static final YearMonth MONTH = YearMonth.of(2031, 4);
    private static final String ITEM = "?item=Overview%3A+Early+help&month=2031-04";
    private static final String SCORECARD = "scorecard?period=2031-04&months=3&group=theme";

    @Autowired
    TestAuthorities authorities;

    @Autowired
    TestScorecard scorecard;

    @Autowired
    TestOverviews overviews;

    @Autowired
    ApplicationContext context;

    Screens screens;
    AuthorityId here;
    ThemeId early;

    @BeforeEach
    void aThemeWithTwoIndicators() {
        authorities.present();
        here = authorities.fresh();
        early = overviews.theme(here, "Early help", MONTH, "EH1a", "EH1b");
        screens = new Screens(context);
    }

    @AfterEach
    void everybodyGoesHome() {
        screens.close();
    }

    @Test
    void theTeamSwitchesOneOnAndSaysWhoWrites() {
        Screen team = screens.at("team", here, OverviewsView.PAGE);
        assertThat(team.words()).contains("Overview texts", "The whole month", "Early help");
        team.tick("An overview text of this theme is written each month");
        team.pressNamed("Save: Early help");
        assertThat(screens.at("team", here, OverviewsView.PAGE).words())
                .as("nobody writes it yet, so nothing was saved")
                .doesNotContain("Stages of this overview");

        team.chooseVisible("Who writes it", Set.of("Second Reporter"));
        team.pressNamed("Save: Early help");
        assertThat(team.words()).contains("Early help: an overview is written in months opened from now on.");
        assertThat(screens.at("team", here, OverviewsView.PAGE).words()).contains("Stages of this overview");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reporter", "owner", "leader"})
    void nobodyElseMeetsTheSettings(String who) {
        assertThat(screens.at(who, here, OverviewsView.PAGE).words()).doesNotContain("The whole month");
    }

    @Test
    void itsStagesAreSetWhereAllStagesAre() {
        overviews.wanted(here, Optional.of(early), MONTH);
        Screen team = screens.at("team", here, RouteView.PAGE + "?indicator=Overview%3A+Early+help");

        assertThat(team.words()).contains("Sign-off of Overview: Early help", "Route: Reporter → Owner");
    }

    @Test
    void itsWriterHasTheIndicatorsAndTheirSignedTextsBesideTheEditor() {
        scorecard.signed(here, MONTH, "EH1a");
        overviews.wanted(here, Optional.of(early), MONTH);
        Screen writer = screens.at("second.reporter", here, MyWorkAddress.PAGE + ITEM);

        assertThat(writer.words())
                .contains("Overview: Early help", "2 indicators.", "1 of 2 texts are signed off.")
                .contains("EH1a: 125", "Signed text of EH1a", "EH1b: 125", "not started")
                .doesNotContain("Same period last year", "Query this figure");
        assertThat(writer.words()).contains("Submit to Second Owner");
    }

    @Test
    void itsSignerReadsItWithTheSameAndSigns() {
        overviews.wanted(here, Optional.of(early), MONTH);
        overviews.submitted(here, "Overview: Early help", MONTH, "Demand rose.");
        Screen signer = screens.at("second.owner", here, MyWorkAddress.PAGE + ITEM);
        assertThat(signer.words()).contains("Text to sign", "EH1b: 125");

        signer.press("Sign off");
        assertThat(signer.words()).contains("Overview: Early help, April 2031: signed off.");
        assertThat(screens.at("team", here, "record" + ITEM).words())
                .contains("Figures that were signed", "Indicators", "2 indicators", "EH1a: 125, text not started")
                .contains("0 of 2 texts are signed off");
    }

    @Test
    void theCycleCountsIt() {
        overviews.wanted(here, Optional.of(early), MONTH);
        overviews.wanted(here, Optional.empty(), MONTH);
        Screen team = screens.at("team", here, CycleAddress.PAGE + "/2031-04");

        assertThat(team.words()).contains("0 of 4 signed off", "The whole month", "Overview: Early help");
    }

    @Test
    void everybodyReadsItAtTheHeadOfItsThemeOnceItIsSigned() {
        overviews.wanted(here, Optional.of(early), MONTH);
        overviews.wanted(here, Optional.empty(), MONTH);
        overviews.signed(here, "Overview: Early help", MONTH, "Demand **rose**.");
        overviews.signed(here, "Overview: the month", MONTH, "A quiet month.");

        Screen leader = screens.at("leader", here, SCORECARD);
        assertThat(leader.words()).contains("Overview of the month, signed off", "Signed off by Second Owner");
        assertThat(html(leader)).contains("A quiet month.").doesNotContain("<strong>rose</strong>");
        assertThat(html(screens.at("leader", here, SCORECARD + "&row=Overview%3A+Early+help")))
                .as("beside the grid")
                .contains("<strong>rose</strong>");
        assertThat(screens.at("leader", here, "scorecard?period=2031-04&months=3")
                        .words())
                .as("where no theme has a head")
                .contains("Overviews of themes:", "Early help, signed off");
        assertThat(html(screens.at("leader", here, SCORECARD + "&view=table")))
                .contains("Overview of Early help, signed off", "<strong>rose</strong>");
    }

    @Test
    void aLeaderReadsNoneThatIsOnItsWay() {
        overviews.wanted(here, Optional.empty(), MONTH);
        overviews.submitted(here, "Overview: the month", MONTH, "A quiet month.");

        Screen leader = screens.at("leader", here, SCORECARD);
        assertThat(leader.words())
                .contains("Overview of the month, submitted", "The text shows here once it is signed off.");
        assertThat(html(leader)).doesNotContain("A quiet month.");
        assertThat(html(screens.at("second.owner", here, SCORECARD))).contains("A quiet month.");
    }

    @Test
    void withoutOneTheScorecardSaysNothingOfIt() {
        assertThat(screens.at("leader", here, SCORECARD).words()).doesNotContain("Overview of the month");
    }

    /** All that was put on the page as HTML. */
    private static String html(Screen screen) {
        StringBuilder all = new StringBuilder();
        collect(screen.view(), all);
        return all.toString();
    }

    private static void collect(Element element, StringBuilder all) {
        all.append(element.getProperty("innerHTML", ""));
        element.getChildren().forEach(child -> collect(child, all));
    }
}
