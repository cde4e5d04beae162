package org.countersign.commentary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.countersign.commentary.Route;
import org.countersign.commentary.RoutePlace;
import org.countersign.commentary.Routes;
import org.countersign.commentary.TestScorecard;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.AuthorityId;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.Screen;
import org.countersign.testing.Screens;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.TestAuthorities;
import org.countersign.uikit.DateField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DatabaseTest
class SignOffPagesTests {

    @Autowired
    TestAuthorities authorities;

    @Autowired
    TestScorecard scorecard;

    @Autowired
    Routes routes;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    ApplicationContext context;

    Screens screens;
    AuthorityId here;

    @BeforeEach
    void anAuthorityOfItsOwn() {
        authorities.present();
        here = authorities.fresh();
        screens = new Screens(context);
    }

    @AfterEach
    void everybodyGoesHome() {
        screens.close();
    }

    @Test
    void theTeamSetsTheStagesOfTheAuthority() {
        Screen team = screens.at("team", here, RouteView.PAGE);
        assertThat(team.words()).contains("Route: Reporter → Owner");
        team.press("Add a stage");
        team.press("Save the route");
        assertThat(team.words()).contains("Nothing was saved yet");

        team.fill("Stage 2", "Director");
        team.choose("Signed by", "Second Owner");
        team.press("Save the route");
        assertThat(team.words()).contains("Route: Reporter → Owner → Director", "The route is saved");
        assertThat(route().stages()).extracting(Route.Stage::name).containsExactly("Owner", "Director");
    }

    @Test
    void anIndicatorGoesAWayOfItsOwnAndBackAgain() {
        IndicatorId indicator = scorecard.notStarted(here, "EH1a", YearMonth.of(2031, 4));
        Screen team = screens.at("team", here, RouteView.PAGE + "?indicator=EH1a");
        assertThat(team.words()).contains("Sign-off of EH1a", "The wider route.");
        team.fill("Stage 1", "Head of service");
        team.press("Save the route");
        assertThat(team.words()).contains("Route: Reporter → Head of service", "A route of its own.");
        assertThat(signedIn.person(
                        "team", here, () -> routes.plan(here).exactly(new RoutePlace.OfIndicator(indicator))))
                .isPresent();
        assertThat(screens.at("team", here, RouteView.PAGE).words())
                .contains("EH1a Assessments started: Reporter → Head of service");

        team.press("Go the wider route again");
        assertThat(team.words()).contains("Route: Reporter → Owner", "The wider route.");
    }

    @Test
    void theTeamNamesManagersButNobodyTheirOwn() {
        Screen team = screens.at("team", here, RouteView.PAGE);
        team.choose("Person", "Owner");
        team.choose("Managed by (empty: nobody)", "Owner");
        team.press("Name the manager");
        assertThat(team.words()).contains("Nobody manages themselves");

        team.choose("Managed by (empty: nobody)", "Leader");
        team.press("Name the manager");
        assertThat(team.words()).contains("Owner is managed by Leader");
    }

    @Test
    void anOwnerArrangesTheirCoverAndEndsIt() {
        Screen owner = screens.at("owner", here, CoverView.PAGE);
        owner.choose("Who covers", "Second Owner");
        owner.press("Arrange cover");
        assertThat(owner.words()).contains("Choose the first and the last day");
        LocalDate later = LocalDate.now().plusDays(10);
        owner.one(
                        DateField.class,
                        field -> field.getElement().getTextRecursively().contains("To, this day"))
                .setValue(later);
        owner.press("Arrange cover");
        assertThat(owner.words()).contains("Second Owner covers for Owner from");
        assertThat(screens.at("second.owner", here, CoverView.PAGE).words()).contains("Second Owner covers for Owner");
        assertThat(screens.at("reporter", here, CoverView.PAGE).words()).contains("No cover is arranged.");

        owner.press("End");
        assertThat(owner.words()).contains("No cover is arranged.");
    }

    @Test
    void whoDoesNotSignIsNoCoverForASigner() {
        Screen owner = screens.at("owner", here, CoverView.PAGE);
        owner.choose("Who covers", "Reporter");
        owner.one(
                        DateField.class,
                        field -> field.getElement().getTextRecursively().contains("To, this day"))
                .setValue(LocalDate.now().plusDays(1));
        owner.press("Arrange cover");

        assertThat(owner.words()).contains("Reporter may not sign off here", "Nothing was arranged");
    }

    @Test
    void theStagesAreTheTeamsPageAlone() {
        for (String who : new String[] {"reporter", "owner", "leader"}) {
            assertThat(screens.at(who, here, RouteView.PAGE).words()).doesNotContain("Save the route");
        }
    }

    private Route route() {
        return signedIn.person(
                "team",
                here,
                () -> routes.plan(here).exactly(new RoutePlace.WholeAuthority()).orElseThrow());
    }
}
