package org.countersign.commentary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Months that are opened checked, as a trial, and locked by the calendar; and who is told. */
@DatabaseTest
@RecordApplicationEvents
class OpeningTests {

    private static final YearMonth MONTH = YearMonth.of(2031, 4);
    private static final YearMonth NEXT = YearMonth.of(2031, 5);
    private static final Deadlines DATES =
            new Deadlines(LocalDate.of(2031, 6, 9), LocalDate.of(2031, 6, 12), LocalDate.of(2031, 6, 20));

    @Autowired
    TestAuthorities authorities;

    @Autowired
    TestScorecard scorecard;

    @Autowired
    Cycles cycles;

    @Autowired
    OpeningCheck check;

    @Autowired
    WritingDesk writing;

    @Autowired
    CommentaryBook book;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Tenancy tenancy;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    ApplicationEvents events;

    AuthorityId here;
    IndicatorId complete;
    IndicatorId vacant;

    @BeforeEach
    void oneWithPeopleAndOneWithout() {
        authorities.present();
        here = authorities.fresh();
        complete = scorecard.notStarted(here, "EH1a", MONTH);
        vacant = tenancy.asSystem(
                here,
                SystemActor.DEMONSTRATION,
                () -> catalogue.add(
                        here,
                        new Description("EH1b", "Plans opened", "", "", 2, ""),
                        Measure.found(Unit.COUNT, 0, Polarity.NONE),
                        StatedPeople.NONE));
    }

    @Test
    void whatNobodyCouldWriteIsLeftOutUntilItIsMended() {
        open(false);
        assertThat(opened()).containsExactly(complete);

        var people = tenancy.asSystem(
                here,
                SystemActor.DEMONSTRATION,
                () -> catalogue.byId(here, complete).orElseThrow());
        tenancy.asSystem(here, SystemActor.DEMONSTRATION, () -> {
            catalogue.assign(here, vacant, Responsibility.REPORTER, people.reporters());
            catalogue.assign(here, vacant, Responsibility.OWNER, people.owners());
        });
        open(false);
        assertThat(opened()).containsExactlyInAnyOrder(complete, vacant);
    }

    @Test
    void whatIsLackingIsListed() {
        var found = as("team", () -> check.findings(here, NEXT, DATES.owners()));

        assertThat(found)
                .filteredOn(finding -> finding.about().equals("EH1b"))
                .extracting(OpeningFinding::kind)
                .contains(OpeningFinding.Kind.NO_REPORTER, OpeningFinding.Kind.NO_OWNER, OpeningFinding.Kind.NO_FIGURE);
        assertThat(found)
                .filteredOn(finding -> finding.about().equals("EH1a"))
                .extracting(OpeningFinding::kind)
                .doesNotContain(OpeningFinding.Kind.NO_REPORTER, OpeningFinding.Kind.NO_OWNER)
                .contains(OpeningFinding.Kind.NO_FIGURE);
    }

    @Test
    void openingIsToldToThoseItConcernsOnce() {
        open(false);
        open(false);

        assertThat(events.stream(CycleOpened.class)
                        .filter(event -> event.month().equals(NEXT)))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.trial()).isFalse();
                    assertThat(event.concerned()).hasSizeGreaterThan(2);
                });
    }

    @Test
    void aTrialSaysSoAndIsThrownAwayWithItsTexts() {
        open(true);
        var before = scorecard.openedBy("reporter", here, complete, NEXT).commentary();
        as("reporter", () -> writing.submit(here, before.id(), new Draft("Trial.", before.version())));
        assertThat(events.stream(CommentariesMoved.class))
                .last()
                .satisfies(event -> assertThat(event.items().getFirst().trial()).isTrue());
        assertThat(as("team", () -> cycles.of(here, NEXT).orElseThrow().trial()))
                .isTrue();

        assertThat(as("team", () -> cycles.throwAway(here, NEXT))).isTrue();
        assertThat(as("team", () -> cycles.of(here, NEXT))).isEmpty();
        assertThat(as("reporter", () -> book.open(here, complete, NEXT))).isEmpty();

        open(false);
        assertThat(scorecard
                        .openedBy("reporter", here, complete, NEXT)
                        .commentary()
                        .state())
                .as("afresh")
                .isEqualTo(State.NOT_STARTED);
    }

    @Test
    void whatIsNoTrialCannotBeThrownAway() {
        open(false);

        assertThat(as("team", () -> cycles.throwAway(here, NEXT))).isFalse();
        assertThat(opened()).containsExactly(complete);
    }

    @Test
    void theCalendarLocksAfterTheLastDayAndOnlyOnce() {
        LocalDate past = LocalDate.of(2020, 5, 20);
        var dates = new Deadlines(past, past, past, null, null, List.of(), past);
        as("team", () -> opened(dates));

        assertThat(locked()).isEqualTo(1);
        assertThat(as("team", () -> cycles.of(here, NEXT).orElseThrow().lockReason()))
                .isEqualTo("the last day to write and sign was 20 May 2020");
        assertThat(events.stream(PeriodLocked.class)).last().satisfies(event -> {
            assertThat(event.by()).isNull();
            assertThat(event.concerned()).isNotEmpty();
        });

        assertThat(as("team", () -> cycles.unlock(here, NEXT, "One text is missing.")))
                .isEmpty();
        assertThat(locked()).as("somebody unlocked it").isZero();
    }

    private int locked() {
        return tenancy.asSystem(here, SystemActor.TIMEKEEPER, () -> cycles.lockDue(here));
    }

    private Set<IndicatorId> opened() {
        return as("team", () -> book.ofMonth(here, NEXT)).stream()
                .map(Commented::indicator)
                .collect(Collectors.toSet());
    }

    private void open(boolean trial) {
        as("team", () -> {
            cycles.openChecked(here, NEXT, new Opening(DATES, trial));
            return true;
        });
    }

    private boolean opened(Deadlines dates) {
        cycles.openChecked(here, NEXT, new Opening(dates, false));
        return true;
    }

    private <T> T as(String who, Supplier<T> work) {
        return signedIn.person(who, here, work);
    }
}
