package org.countersign.commentary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Set;
import java.util.function.Supplier;
import org.countersign.commentary.CommentaryBook;
import org.countersign.commentary.OpenedCommentary;
import org.countersign.commentary.SignOffDesk;
import org.countersign.commentary.Signing;
import org.countersign.commentary.Task;
import org.countersign.commentary.TestScorecard;
import org.countersign.identity.NewPerson;
import org.countersign.identity.People;
import org.countersign.identity.Role;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.SystemActor;
import org.countersign.tenancy.Tenancy;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.Deliveries;
import org.countersign.testing.Screen;
import org.countersign.testing.Screens;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.TestAuthorities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DatabaseTest
class OtherActsTests {

    private static final YearMonth MONTH = YearMonth.of(2031, 4);
    private static final String ITEM = "my-work?item=EH1a&month=2031-04";

    @Autowired
    TestAuthorities authorities;

    @Autowired
    TestScorecard scorecard;

    @Autowired
    SignOffDesk signing;

    @Autowired
    CommentaryBook book;

    @Autowired
    Deliveries deliveries;

    @Autowired
    People people;

    @Autowired
    Tenancy tenancy;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    ApplicationContext context;

    Screens screens;
    AuthorityId here;
    IndicatorId first;

    @BeforeEach
    void anAuthorityOfItsOwn() {
        authorities.present();
        here = authorities.fresh();
        tenancy.asSystem(
                here,
                SystemActor.DEMONSTRATION,
                () -> people.admit(
                        here, new NewPerson("Leader", TestAuthorities.email("leader", here), "", Set.of(Role.OWNER))));
        first = scorecard.notStarted(here, "EH1a", MONTH);
        screens = new Screens(context);
    }

    @AfterEach
    void everybodyGoesHome() {
        screens.close();
    }

    @Test
    void anOwnerHandsOneAndAllThatWaitsToAColleague() {
        IndicatorId second = scorecard.notStarted(here, "EH1b", MONTH);
        scorecard.submitted(here, first, MONTH, "Text.");
        scorecard.submitted(here, second, MONTH, "Text.");
        Screen owner = screens.at("owner", here, ITEM);
        owner.press("Hand over");
        assertThat(owner.words()).doesNotContain("handed over to");

        owner.choose("To whom", "Reporter");
        owner.press("Hand over");
        assertThat(owner.words()).contains("Reporter may not sign off here");

        owner.choose("To whom", "Second Owner");
        owner.press("Hand over");
        assertThat(owner.words()).contains("Second Owner can act on it already");

        owner.choose("To whom", "Leader");
        owner.tick("Also everything else that waits for me");
        owner.press("Hand over");
        assertThat(owner.words()).contains("EH1a, April 2031: handed over to Leader, and 1 more.");
        assertThat(waiting("leader")).isEqualTo(2);
    }

    @Test
    void theTeamCorrectsSpellingButNothingElse() {
        scorecard.submitted(here, first, MONTH, "More asessments were started in both teams.");
        Screen team = screens.at("team", here, ITEM);
        team.press("Correct spelling…");
        team.fill("Corrected text of EH1a, April 2031", "More assessments were started in 17 teams.");
        team.press("Save the correction");
        assertThat(team.words()).contains("This is more than spelling");

        team.fill("Corrected text of EH1a, April 2031", "More assessments were started in both teams.");
        team.press("Save the correction");
        assertThat(team.words()).contains("EH1a, April 2031: spelling corrected.");
        assertThat(opened("owner").commentary().text()).isEqualTo("More assessments were started in both teams.");
    }

    @Test
    void whoeverSignedSignsAgainWithBothFiguresInSight() {
        signed();
        assertThat(screens.at("owner", here, ITEM).words()).doesNotContain("The figures moved");
        scorecard.figure(here, first, MONTH, "150");
        Screen owner = screens.at("owner", here, ITEM);
        assertThat(owner.words()).contains("The figures moved since this was signed", "figure 125, now 150", "Now");
        assertThat(screens.at("reporter", here, ITEM).words()).doesNotContain("Sign again");

        owner.press("Sign again with the figures as they are now");
        assertThat(owner.words()).contains("signed again with the figures as they are now");
        assertThat(opened("owner").commentary().signature().orElseThrow().amount())
                .isEqualByComparingTo("150");
    }

    @Test
    void anAuthorityAsksSignersAgainWhenSignedFiguresMoved() {
        signed();
        scorecard.figure(here, first, MONTH, "150");
        deliveries.settled();
        assertThat(waiting("owner")).isZero();

        Screen team = screens.at("team", here, RouteView.PAGE);
        team.tick("Ask to sign again when signed figures move");
        assertThat(team.words()).contains("signers are asked again");
        assertThat(waiting("owner")).isEqualTo(1);
        assertThat(waiting("reporter")).isZero();

        Screen owner = screens.at("owner", here, ITEM);
        owner.press("Sign again with the figures as they are now");
        assertThat(waiting("owner")).isZero();
    }

    private long waiting(String who) {
        return as(who, () -> book.myWork(here)).stream()
                .filter(item -> item.task() == Task.SIGN)
                .count();
    }

    private void signed() {
        OpenedCommentary submitted = scorecard.submitted(here, first, MONTH, "Text.");
        as(
                "owner",
                () -> signing.signOff(
                        here,
                        submitted.commentary().id(),
                        new Signing(submitted.commentary().version(), submitted.figures())));
    }

    private OpenedCommentary opened(String who) {
        return scorecard.openedBy(who, here, first, MONTH);
    }

    private <T> T as(String who, Supplier<T> work) {
        return signedIn.person(who, here, work);
    }
}
