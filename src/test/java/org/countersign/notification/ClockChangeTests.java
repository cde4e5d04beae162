package org.countersign.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Set;
import java.util.function.Supplier;
import org.countersign.commentary.Covers;
import org.countersign.commentary.Move;
import org.countersign.commentary.NewCover;
import org.countersign.commentary.OpenedCommentary;
import org.countersign.commentary.Outcome;
import org.countersign.commentary.Reopening;
import org.countersign.commentary.ReopeningDesk;
import org.countersign.commentary.SignOffDesk;
import org.countersign.commentary.Signing;
import org.countersign.commentary.TestScorecard;
import org.countersign.commentary.Timekeeping;
import org.countersign.identity.NewPerson;
import org.countersign.identity.People;
import org.countersign.identity.Person;
import org.countersign.identity.PersonId;
import org.countersign.identity.Role;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.SystemActor;
import org.countersign.tenancy.Tenancy;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.MovableClock;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.TestAuthorities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** Days begin and end at midnight in London, wherever the machine is: also those with 23 and with 25 hours. */
@DatabaseTest
@Import(MovableClock.Instead.class)
@TestPropertySource(
        properties = {
            "spring.mail.host=127.0.0.1",
            "spring.mail.port=" + NoticeMailTests.PORT,
            "countersign.mail.rest=0s",
            "countersign.address=https://scorecards.example.org"
        })
class ClockChangeTests {

    private static final YearMonth MONTH = YearMonth.of(2031, 4);

    @Autowired
    TestAuthorities authorities;

    @Autowired
    TestScorecard scorecard;

    @Autowired
    SignOffDesk signing;

    @Autowired
    ReopeningDesk reopening;

    @Autowired
    Timekeeping timekeeping;

    @Autowired
    Covers covers;

    @Autowired
    People people;

    @Autowired
    Tenancy tenancy;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    MovableClock clock;

    AuthorityId here;
    IndicatorId indicator;

    @BeforeEach
    void anAuthorityOfItsOwn() {
        clock.set("2031-01-02T09:00");
        here = authorities.fresh();
        indicator = scorecard.notStarted(here, "EH1a", MONTH);
    }

    @Test
    void thisMachineIsElsewhere() {
        assertThat(ZoneId.systemDefault()).isNotIn(ZoneId.of("Europe/London"), ZoneId.of("UTC"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2031-01-15", "2031-03-30", "2031-07-15", "2031-10-26"})
    void whatWasReopenedFallsBackWhenItsDayEndsInLondon(LocalDate day) {
        clock.set(day.minusDays(3) + "T12:00");
        signed();
        OpenedCommentary signed = opened("team");
        Outcome reopened = as(
                "team",
                () -> reopening.reopen(
                        here,
                        signed.commentary().id(),
                        new Reopening(signed.commentary().version(), "Look again.", day)));
        assertThat(reopened).isInstanceOf(Outcome.Done.class);

        clock.set(day + "T23:59:59");
        assertThat(fallenBack()).isZero();
        clock.set(day.plusDays(1) + "T00:00");
        assertThat(fallenBack()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2031-03-30", "2031-10-26"})
    void coverCountsFromMidnightToMidnightInLondon(LocalDate day) {
        tenancy.asSystem(
                here,
                SystemActor.DEMONSTRATION,
                () -> people.admit(
                        here, new NewPerson("Leader", TestAuthorities.email("leader", here), "", Set.of(Role.OWNER))));
        scorecard.submitted(here, indicator, MONTH, "Text.");
        as("team", () -> covers.arrange(here, new NewCover(named("Owner"), named("Leader"), day, day, "")));

        assertThat(maySignAt(day.minusDays(1) + "T23:59:59")).isFalse();
        assertThat(maySignAt(day + "T00:00")).isTrue();
        assertThat(maySignAt(day + "T23:59:59")).isTrue();
        assertThat(maySignAt(day.plusDays(1) + "T00:00")).isFalse();
    }

    private boolean maySignAt(String london) {
        clock.set(london);
        return opened("leader").permitted().may(Move.SIGN_OFF);
    }

    private int fallenBack() {
        return tenancy.asSystem(here, SystemActor.TIMEKEEPER, () -> timekeeping.fallBack(here));
    }

    private void signed() {
        OpenedCommentary submitted = scorecard.submitted(here, indicator, MONTH, "Text.");
        as(
                "owner",
                () -> signing.signOff(
                        here,
                        submitted.commentary().id(),
                        new Signing(submitted.commentary().version(), submitted.figures())));
    }

    private OpenedCommentary opened(String who) {
        return scorecard.openedBy(who, here, indicator, MONTH);
    }

    private PersonId named(String name) {
        return people.named(here, name).map(Person::id).orElseThrow();
    }

    private <T> T as(String who, Supplier<T> work) {
        return signedIn.person(who, here, work);
    }
}
