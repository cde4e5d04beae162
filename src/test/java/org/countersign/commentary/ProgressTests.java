package org.countersign.commentary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.countersign.actual.NewQuery;
import org.countersign.actual.Queries;
import org.countersign.actual.Releases;
import org.countersign.calendar.WorkingDays;
import org.countersign.commentary.Pending.Standing;
import org.countersign.identity.People;
import org.countersign.identity.Person;
import org.countersign.identity.PersonId;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.SystemActor;
import org.countersign.tenancy.Tenancy;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.StatementCount;
import org.countersign.testing.TestAuthorities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What is late, at risk or blocked in a month, whom to nudge for it, and what comes due. */
@DatabaseTest
@RecordApplicationEvents
class ProgressTests {

    private static final YearMonth MONTH = YearMonth.of(2031, 4);

    @Autowired
    TestAuthorities authorities;

    @Autowired
    TestScorecard scorecard;

    @Autowired
    CycleProgress progress;

    @Autowired
    Nudging nudging;

    @Autowired
    DueKeeping due;

    @Autowired
    Cycles cycles;

    @Autowired
    Releases releases;

    @Autowired
    Queries queries;

    @Autowired
    People people;

    @Autowired
    Tenancy tenancy;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    Pendings pendings;

    @Autowired
    ApplicationEvents events;

    AuthorityId here;
    IndicatorId indicator;

    @BeforeEach
    void anOpenMonth() {
        authorities.present();
        here = authorities.fresh();
        indicator = scorecard.notStarted(here, "EH1a", MONTH);
    }

    @Test
    void aMonthIsFollowedInAsManyStatementsForManyAsForFew() {
        List<String> few = followed();
        scorecard.many(here, 1, 30, MONTH);
        assertThat(followed()).as("%s", String.join("\n", few)).hasSameSizeAs(few);
        assertThat(as("team", () -> progress.of(here, MONTH)).all()).hasSize(31);
    }

    private List<String> followed() {
        return as("team", () -> StatementCount.during(() -> progress.of(here, MONTH)));
    }

    @Test
    void whatHasTimeIsOnTimeAndWithItsReporters() {
        Pending pending = only();

        assertThat(pending.standing()).isEqualTo(Standing.ON_TIME);
        assertThat(pending.stage()).isEqualTo("Reporter");
        assertThat(pending.with()).extracting(Person::name).contains("Reporter", "Second Reporter");
    }

    @Test
    void onceSubmittedItIsWithItsOwners() {
        scorecard.submitted(here, indicator, MONTH, "Text.");

        assertThat(only().stage()).isEqualTo("Owner");
        assertThat(only().with()).extracting(Person::name).contains("Owner").doesNotContain("Reporter");
    }

    @Test
    void afterItsDayItIsLateAndShortlyBeforeAtRisk() {
        dueOn(WorkingDays.plus(pendings.today(), -3));
        assertThat(only().standing()).isEqualTo(Standing.LATE);
        assertThat(month().tally().late()).isOne();

        dueOn(WorkingDays.plus(pendings.today(), 1));
        assertThat(only().standing()).isEqualTo(Standing.AT_RISK);

        dueOn(WorkingDays.plus(pendings.today(), 3));
        assertThat(only().standing()).isEqualTo(Standing.ON_TIME);
    }

    @Test
    void whatCannotBeWrittenIsBlockedAndNotLate() {
        dueOn(WorkingDays.plus(pendings.today(), -3));
        as("reporter", () -> queries.ask(here, new NewQuery(indicator, MONTH, "It looks too high.")));
        assertThat(only().standing()).isEqualTo(Standing.QUERIED);
        assertThat(month().tally().late()).isZero();
        assertThat(as("team", () -> nudging.nudge(here, MONTH, Optional.empty())))
                .isEqualTo(Nudge.NOBODY);
    }

    @Test
    void aFigureThatIsNotReleasedBlocks() {
        as("team", () -> releases.holdBack(here, MONTH, ""));

        assertThat(only().standing()).isEqualTo(Standing.NOT_RELEASED);
    }

    @Test
    void eachPersonIsNudgedOnceADay() {
        assertThat(as("team", () -> nudging.nudge(here, MONTH, Optional.of(person("Reporter")))))
                .isEqualTo(new Nudge(1, 0));
        Nudge all = as("team", () -> nudging.nudge(here, MONTH, Optional.empty()));
        assertThat(all.before()).isOne();
        assertThat(all.told()).isPositive();
        assertThat(as("team", () -> nudging.nudge(here, MONTH, Optional.empty()))
                        .told())
                .isZero();

        assertThat(events.stream(Nudged.class)).hasSize(2).first().satisfies(event -> {
            assertThat(event.reminders()).hasSize(1);
            assertThat(event.reminders().getFirst().indicators()).containsExactly(indicator);
        });
    }

    @Test
    void whatIsDueTodayIsSaidOnceAndOnWorkingDaysOnly() {
        dueOn(pendings.today());
        int expected = WorkingDays.isWorkingDay(pendings.today()) ? 1 : 0;

        assertThat(reminded()).isEqualTo(expected);
        assertThat(reminded()).isZero();
        assertThat(events.stream(CommentariesDue.class)).hasSize(expected);
    }

    @Test
    void withoutPastMonthsNothingIsForecast() {
        assertThat(month().forecast().day()).isEmpty();
    }

    private void dueOn(LocalDate reporters) {
        as("team", () -> {
            cycles.open(here, MONTH, new Deadlines(reporters, WorkingDays.plus(reporters, 30), null));
            return true;
        });
    }

    private int reminded() {
        return tenancy.asSystem(here, SystemActor.TIMEKEEPER, () -> due.remind(here));
    }

    private MonthProgress month() {
        return as("team", () -> progress.of(here, MONTH));
    }

    private Pending only() {
        return month().all().getFirst();
    }

    private PersonId person(String name) {
        return as("team", () -> people.named(here, name).map(Person::id).orElseThrow());
    }

    private <T> T as(String who, Supplier<T> work) {
        return signedIn.person(who, here, work);
    }
}
