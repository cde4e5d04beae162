package org.countersign.commentary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.countersign.commentary.CycleCalendar;
import org.countersign.tenancy.AuthorityId;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.Screen;
import org.countersign.testing.Screens;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.TestAuthorities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The calendar of cycles, and when texts are required, as the performance team sets them. */
@DatabaseTest
class CalendarPageTests {

    @Autowired
    TestAuthorities authorities;

    @Autowired
    CycleCalendar calendar;

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
    void aYearIsProposedAndKeptOnlyWhenSomebodySaysSo() {
        Screen team = screens.at("team", here, CalendarView.PAGE);
        assertThat(team.words()).contains("Nothing is planned yet.");
        team.press("Propose the year ahead");
        assertThat(team.words()).contains("This is a proposal.");
        assertThat(planned()).isZero();

        team.press("Keep these dates");
        assertThat(team.words()).contains("The dates are kept.");
        assertThat(planned()).isEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"reporter", "owner", "leader"})
    void thePlanIsTheTeamsAlone(String who) {
        assertThat(screens.at(who, here, CalendarView.PAGE).words()).doesNotContain("Propose the year ahead");
    }

    @Test
    void theTeamSetsWhenATextIsRequired() {
        Screen team = screens.at("team", here, RouteView.PAGE);
        team.tick("The target is missed");
        team.press("Save the rules");

        assertThat(team.words()).contains("The rules are saved.");
        assertThat(screens.at("team", here, RouteView.PAGE).words()).contains("When a text is required");
    }

    private int planned() {
        return signedIn.person(
                        "team", here, () -> calendar.ahead(here, YearMonth.now().minusMonths(1)))
                .size();
    }
}
