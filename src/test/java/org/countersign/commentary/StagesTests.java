package org.countersign.commentary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.countersign.commentary.Route.Filler;
import org.countersign.commentary.Route.Stage;
import org.countersign.identity.Managers;
import org.countersign.identity.NewPerson;
import org.countersign.identity.People;
import org.countersign.identity.Person;
import org.countersign.identity.PersonId;
import org.countersign.identity.Role;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.Responsibility;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.SystemActor;
import org.countersign.tenancy.Tenancy;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.TestAuthorities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Texts on longer ways: stages, places taken for others, wordings, months that are locked and commentaries reopened. */
@DatabaseTest
@RecordApplicationEvents
class StagesTests {

    private static final YearMonth MONTH = YearMonth.of(2031, 4);
    private static final int AT_ONCE = 50;

    @Autowired
    TestAuthorities authorities;

    @Autowired
    TestScorecard scorecard;

    @Autowired
    Routes routes;

    @Autowired
    Covers covers;

    @Autowired
    Hands hands;

    @Autowired
    Managers managers;

    @Autowired
    Cycles cycles;

    @Autowired
    SignOffDesk signing;

    @Autowired
    WordingDesk wording;

    @Autowired
    WritingDesk writing;

    @Autowired
    ReopeningDesk reopening;

    @Autowired
    Timekeeping timekeeping;

    @Autowired
    StageKeeping stages;

    @Autowired
    Catalogue catalogue;

    @Autowired
    CommentaryBook book;

    @Autowired
    People people;

    @Autowired
    Tenancy tenancy;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    AuthorityId here;

    @BeforeEach
    void anAuthorityOfItsOwn() {
        authorities.present();
        here = authorities.fresh();
        tenancy.asSystem(
                here,
                SystemActor.DEMONSTRATION,
                () -> people.admit(
                        here, new NewPerson("Leader", TestAuthorities.email("leader", here), "", Set.of(Role.LEADER))));
    }

    @Test
    void aTextGoesThroughItsStagesInTheirOrder() {
        var submitted = onTheWay(ownerThenLeader());
        assertThat(refusal(as("leader", () -> signing.signOff(here, id(submitted), seen(submitted)))))
                .isEqualTo("not-yours-but");

        as("owner", () -> signing.signOff(here, id(submitted), seen(submitted)));
        var once = opened("leader");
        assertThat(once.commentary().state()).isEqualTo(State.SUBMITTED);
        assertThat(once.commentary().turn().stage()).isEqualTo(2);
        assertThat(once.commentary().text())
                .as("for whoever signs next to read")
                .isEqualTo("Text.");

        as("leader", () -> signing.signOff(here, id(once), seen(once)));
        var signed = opened("reporter").commentary();
        assertThat(signed.state()).isEqualTo(State.SIGNED_OFF);
        assertThat(signed.signature().orElseThrow().name()).isEqualTo("Leader");
    }

    @Test
    void aStageGivesBackToTheOneBefore() {
        var submitted = onTheWay(ownerThenLeader());
        as("owner", () -> signing.signOff(here, id(submitted), seen(submitted)));
        var once = opened("leader");
        as("leader", () -> signing.giveBackOneStage(here, id(once), seen(once), "Look at the cost again."));

        var back = opened("owner");
        assertThat(back.commentary().turn().stage()).isEqualTo(1);
        assertThat(back.permitted().may(Move.SIGN_OFF)).isTrue();
        assertThat(back.history().getLast().reason()).isEqualTo("Look at the cost again.");
    }

    @Test
    void whereAllSignTheLastOfThemMovesItOn() {
        var submitted = onTheWay(List.of(new Stage("Owners", new Filler.Owners(), true, Optional.empty())));
        as("owner", () -> signing.signOff(here, id(submitted), seen(submitted)));
        as("second.owner", () -> signing.signOff(here, id(submitted), seen(opened("second.owner"))));
        assertThat(opened("owner").commentary().state()).isEqualTo(State.SUBMITTED);
        assertThat(opened("owner")
                        .permitted()
                        .whyNot(Move.SIGN_OFF)
                        .orElseThrow()
                        .code())
                .isEqualTo("signed-already");

        as("reporting.owner", () -> signing.signOff(here, id(submitted), seen(opened("reporting.owner"))));
        assertThat(opened("owner").commentary().state()).isEqualTo(State.SIGNED_OFF);
    }

    @Test
    void anOpenMonthKeepsTheWayItBeganWith() {
        var submitted = onTheWay(List.of());
        as("team", () -> routes.set(here, new RoutePlace.WholeAuthority(), ownerThenLeader()));
        as("owner", () -> signing.signOff(here, id(submitted), seen(submitted)));

        assertThat(opened("owner").commentary().state()).isEqualTo(State.SIGNED_OFF);
    }

    @Test
    void whoCoversSignsOnBehalfAndOnlyWhileItLasts() {
        var submitted =
                onTheWay(List.of(new Stage("Head", new Filler.Named(person("Owner")), false, Optional.empty())));
        assertThat(refusal(as("leader", () -> signing.signOff(here, id(submitted), seen(submitted)))))
                .isEqualTo("not-yours-but");
        LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
        var cover = new NewCover(person("Owner"), person("Leader"), today, today.plusDays(1), "Leave");
        assertThat(as("owner", () -> covers.arrange(here, cover))).isEmpty();

        as("leader", () -> signing.signOff(here, id(submitted), seen(submitted)));
        var signed = opened("leader");
        assertThat(signed.commentary().signature().orElseThrow().name()).isEqualTo("Leader on behalf of Owner");
        assertThat(signed.history().getLast().onBehalfOf()).isEqualTo("Owner");
    }

    @Test
    void nobodyCoversForASignerWithoutARoleThatSigns() {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
        var cover = new NewCover(person("Owner"), person("Reporter"), today, today, "");

        assertThat(as("owner", () -> covers.arrange(here, cover)).map(Reason::code))
                .contains("cover-role");
        assertThat(as("second.owner", () -> covers.arrange(here, cover)).map(Reason::code))
                .contains("cover-own");
    }

    @Test
    void oneCommentaryIsHandedToAColleague() {
        var submitted =
                onTheWay(List.of(new Stage("Head", new Filler.Named(person("Owner")), false, Optional.empty())));
        assertThat(refusal(as("owner", () -> hands.over(here, id(submitted), person("Reporter"), ""))))
                .isEqualTo("hand-role");
        as("owner", () -> hands.over(here, id(submitted), person("Second Owner"), "On leave from tomorrow"));

        as("second.owner", () -> signing.signOff(here, id(submitted), seen(submitted)));
        assertThat(opened("owner").commentary().signature().orElseThrow().name())
                .isEqualTo("Second Owner on behalf of Owner");
    }

    @Test
    void whatIsLeftTooLongGoesToTheManagerToo() {
        var submitted = onTheWay(List.of(new Stage("Head", new Filler.Named(person("Owner")), false, Optional.of(2))));
        assertThat(as("team", () -> managers.name(here, person("Owner"), Optional.of(person("Leader")))))
                .isTrue();
        assertThat(opened("leader").permitted().may(Move.SIGN_OFF)).isFalse();

        jdbc.sql("UPDATE commentary SET stage_since = stage_since - INTERVAL 10 DAY WHERE authority_id = :here")
                .param("here", here.value())
                .update();
        as("leader", () -> signing.signOff(here, id(submitted), seen(submitted)));
        assertThat(opened("owner").commentary().signature().orElseThrow().name())
                .isEqualTo("Leader on behalf of Owner");
    }

    @Test
    void nobodyManagesThemselvesByWayOfOthers() {
        assertThat(as("team", () -> managers.name(here, person("Owner"), Optional.of(person("Leader")))))
                .isTrue();

        assertThat(as("team", () -> managers.name(here, person("Leader"), Optional.of(person("Owner")))))
                .isFalse();
    }

    @Test
    void aWordingIsConfirmedBySomebodyElseOrDeclined() {
        var submitted = onTheWay(List.of());
        as("owner", () -> wording.propose(here, id(submitted), new Draft("Better.", version(submitted))));
        assertThat(opened("owner").permitted().may(Move.CONFIRM)).isFalse();
        var waiting = opened("second.owner");
        assertThat(waiting.commentary().turn().proposal().orElseThrow().text()).isEqualTo("Better.");
        as("second.owner", () -> wording.decline(here, id(waiting), version(waiting), "It says less."));
        assertThat(opened("owner").commentary().text()).isEqualTo("Text.");

        var again = opened("owner");
        as("owner", () -> wording.propose(here, id(again), new Draft("Better still.", version(again))));
        var second = opened("second.owner");
        as("second.owner", () -> wording.confirm(here, id(second), seen(second)));
        var signed = opened("leader").commentary();
        assertThat(signed.text()).isEqualTo("Better still.");
        assertThat(signed.signature().orElseThrow().name()).isEqualTo("Second Owner");
    }

    @Test
    void spellingIsCorrectedAndNothingElse() {
        var submitted = onTheWay(List.of(), "We recieved 12 referrals more than in the month before.");
        assertThat(refusal(as(
                        "team",
                        () -> wording.correct(
                                here,
                                id(submitted),
                                new Draft(
                                        "We received 21 referrals more than in the month before.",
                                        version(submitted))))))
                .isEqualTo("more-than-spelling");
        as(
                "team",
                () -> wording.correct(
                        here,
                        id(submitted),
                        new Draft("We received 12 referrals more than in the month before.", version(submitted))));

        assertThat(opened("owner").commentary().text()).startsWith("We received 12");
        assertThat(opened("owner").commentary().state()).isEqualTo(State.SUBMITTED);
    }

    @Test
    void aLockedMonthSaysWhyAndOneCommentaryOpensByItself() {
        var submitted = onTheWay(List.of());
        as("owner", () -> signing.signOff(here, id(submitted), seen(submitted)));
        assertThat(as("team", () -> cycles.lock(here, MONTH, "the board met"))).isEmpty();
        var locked = opened("owner");
        assertThat(locked.permitted().whyNot(Move.TAKE_BACK).orElseThrow())
                .isEqualTo(new Reason("locked", List.of("the board met")));

        LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
        as(
                "team",
                () -> reopening.reopen(
                        here, id(locked), new Reopening(version(locked), "The figure was wrong", today)));
        var reopened = opened("reporter");
        assertThat(reopened.commentary().state()).isEqualTo(State.RETURNED);
        as("reporter", () -> writing.save(here, id(reopened), new Draft("Another text.", version(reopened))));
        assertThat(opened("reporter").commentary().text()).isEqualTo("Another text.");
    }

    @Test
    void whatIsNotSignedInTimeFallsBackToItsSignedVersion() {
        var submitted = onTheWay(List.of());
        as("owner", () -> signing.signOff(here, id(submitted), seen(submitted)));
        var signed = opened("team");
        LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
        as("team", () -> reopening.reopen(here, id(signed), new Reopening(version(signed), "To be looked at", today)));
        var reopened = opened("reporter");
        as("reporter", () -> writing.save(here, id(reopened), new Draft("Half a text.", version(reopened))));
        assertThat(fallenBack()).as("today is still time").isZero();

        jdbc.sql("UPDATE commentary SET reopened_until = '2026-01-01' WHERE authority_id = :here AND state = 'DRAFT'")
                .param("here", here.value())
                .update();
        assertThat(fallenBack()).isOne();
        assertThat(events.stream(MovedByItself.class)
                        .filter(event -> event.authority().equals(here)))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.move()).isEqualTo(Move.FALL_BACK);
                    assertThat(event.items())
                            .singleElement()
                            .satisfies(item -> assertThat(item.commentary()).isEqualTo(id(signed)));
                });
        var back = opened("leader");
        assertThat(back.commentary().text()).isEqualTo("Text.");
        assertThat(back.commentary().signature().orElseThrow().name()).isEqualTo("Owner");
        assertThat(opened("reporter").history()).extracting(Act::text).contains("Half a text.");
    }

    @Test
    void aLeaderSignsWhereTheyFillAStageAndNowhereElse() {
        var submitted = onTheWay(List.of());
        assertThat(refusal(as("leader", () -> signing.signOff(here, id(submitted), seen(submitted)))))
                .as("the plain route has no stage of theirs")
                .isEqualTo("not-yours-but");
        assertThat(refusal(as("leader", () -> signing.giveBack(here, id(submitted), seen(submitted), "No."))))
                .isEqualTo("not-yours-but");
        assertThat(refusal(as(
                        "leader", () -> wording.propose(here, id(submitted), new Draft("Mine.", version(submitted))))))
                .isEqualTo("not-yours-but");
        assertThat(as("leader", () -> book.myWork(here))).isEmpty();
        assertThatThrownBy(() ->
                        as("leader", () -> writing.save(here, id(submitted), new Draft("Mine.", version(submitted)))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as("reporter", () -> signing.signOff(here, id(submitted), seen(submitted))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nobodyFillsAStageWhoseRoleDoesNotSign() {
        assertThat(as(
                        "team",
                        () -> routes.set(
                                here,
                                new RoutePlace.WholeAuthority(),
                                List.of(new Stage(
                                        "Reporters", new Filler.Named(person("Reporter")), false, Optional.empty())))))
                .map(Reason::code)
                .contains("stage-person");
    }

    @Test
    void aStageThatAllSignGoesOnWithoutWhoeverIsGone() {
        var submitted = onTheWay(List.of(new Stage("Owners", new Filler.Owners(), true, Optional.empty())));
        as("owner", () -> signing.signOff(here, id(submitted), seen(submitted)));
        assertThat(passedOn()).as("the others are still there").isZero();

        tenancy.asSystem(
                here,
                SystemActor.DEMONSTRATION,
                () -> catalogue.assign(
                        here, submitted.indicator().id(), Responsibility.OWNER, Set.of(person("Owner"))));
        assertThat(passedOn()).isOne();
        var signed = opened("reporter").commentary();
        assertThat(signed.state()).isEqualTo(State.SIGNED_OFF);
        assertThat(signed.signature().orElseThrow().name()).isEqualTo("Owner");
        assertThat(signed.signature().orElseThrow().figures()).isPresent();
        assertThat(opened("reporter").history().getLast().by()).isEqualTo("Countersign");
        assertThat(passedOn()).as("once").isZero();
    }

    @Test
    void fiftyAtOnceSignOnce() throws Exception {
        var submitted = onTheWay(List.of());
        List<Callable<Outcome>> clicks = Stream.generate(() -> List.of("owner", "second.owner", "reporting.owner"))
                .flatMap(List::stream)
                .limit(AT_ONCE)
                .<Callable<Outcome>>map(who ->
                        () -> as(who, () -> signing.signOff(here, id(submitted), seen(submitted))))
                .toList();
        try (var workers = Executors.newFixedThreadPool(AT_ONCE)) {
            workers.invokeAll(clicks);
        }

        assertThat(opened("owner").history().stream().filter(act -> act.kind() == Act.Kind.SIGNED_OFF))
                .hasSize(1);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM commentary_signature WHERE authority_id = :here")
                        .param("here", here.value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private List<Stage> ownerThenLeader() {
        return List.of(
                new Stage("Owner", new Filler.Owners(), false, Optional.empty()),
                new Stage("Director", new Filler.Named(person("Leader")), false, Optional.empty()));
    }

    private OpenedCommentary onTheWay(List<Stage> stages) {
        return onTheWay(stages, "Text.");
    }

    private OpenedCommentary onTheWay(List<Stage> stages, String text) {
        if (!stages.isEmpty()) {
            assertThat(as("team", () -> routes.set(here, new RoutePlace.WholeAuthority(), stages)))
                    .isEmpty();
        }
        IndicatorId indicator = scorecard.notStarted(here, "S1", MONTH);
        return scorecard.submitted(here, indicator, MONTH, text);
    }

    private OpenedCommentary opened(String who) {
        return as(
                who,
                () -> book.ofMonth(here, MONTH).stream()
                        .map(Commented::indicator)
                        .findFirst()
                        .flatMap(indicator -> book.open(here, indicator, MONTH))
                        .orElseThrow());
    }

    private int passedOn() {
        return tenancy.asSystem(here, SystemActor.TIMEKEEPER, () -> stages.passOn(here));
    }

    private int fallenBack() {
        return tenancy.asSystem(here, SystemActor.TIMEKEEPER, () -> timekeeping.fallBack(here));
    }

    private PersonId person(String name) {
        return as("team", () -> people.named(here, name).map(Person::id).orElseThrow());
    }

    private <T> T as(String who, Supplier<T> work) {
        return signedIn.person(who, here, work);
    }

    private static String refusal(Outcome outcome) {
        return ((Outcome.Refused) outcome).reason().code();
    }

    private static CommentaryId id(OpenedCommentary opened) {
        return opened.commentary().id();
    }

    private static long version(OpenedCommentary opened) {
        return opened.commentary().version();
    }

    private static Signing seen(OpenedCommentary opened) {
        return new Signing(version(opened), opened.figures());
    }
}
