package org.countersign.commentary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.countersign.calendar.WorkingDays;
import org.countersign.commentary.Route.Filler;
import org.countersign.commentary.Route.Stage;
import org.countersign.identity.PersonId;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.CatalogueWork;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.Responsibility;
import org.countersign.indicator.ThemeId;
import org.countersign.indicator.Themes;
import org.countersign.scorecard.OverviewText;
import org.countersign.scorecard.ScorecardFilter;
import org.countersign.scorecard.ScorecardRow;
import org.countersign.scorecard.Scorecards;
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

/** Overview texts of themes and of the whole month go the way of every commentary. */
@DatabaseTest
@RecordApplicationEvents
class OverviewTests {

    private static final YearMonth MONTH = YearMonth.of(2031, 4);

    @Autowired
    TestAuthorities authorities;

    @Autowired
    TestScorecard scorecard;

    @Autowired
    TestOverviews overviews;

    @Autowired
    CommentaryBook book;

    @Autowired
    WritingDesk writing;

    @Autowired
    SignOffDesk signing;

    @Autowired
    WordingDesk wording;

    @Autowired
    ReopeningDesk reopening;

    @Autowired
    SigningPreview preview;

    @Autowired
    SharedTexts shared;

    @Autowired
    WritingGuides guides;

    @Autowired
    Covers covers;

    @Autowired
    Hands hands;

    @Autowired
    Discussions discussions;

    @Autowired
    Redactions redactions;

    @Autowired
    Routes routes;

    @Autowired
    Cycles cycles;

    @Autowired
    OpeningCheck check;

    @Autowired
    CycleProgress progress;

    @Autowired
    Catalogue catalogue;

    @Autowired
    CatalogueWork work;

    @Autowired
    Themes themes;

    @Autowired
    Scorecards scorecards;

    @Autowired
    Tenancy tenancy;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    ApplicationEvents events;

    AuthorityId here;
    ThemeId early;

    @BeforeEach
    void aThemeWithTwoIndicators() {
        authorities.present();
        here = authorities.fresh();
        early = overviews.theme(here, "Early help", MONTH, "EH1a", "EH1b");
    }

    @Test
    void nobodyHasOneBeforeItIsWanted() {
        assertThat(as("leader", () -> book.ofMonth(here, MONTH))).hasSize(2);

        overviews.wanted(here, Optional.of(early), new OverviewSetting(true, 0));
        assertThat(as("leader", () -> book.ofMonth(here, MONTH)))
                .as("a month that is open stays as it was opened")
                .hasSize(2);
        scorecard.openMonth(here, MONTH);
        assertThat(as("leader", () -> book.ofMonth(here, MONTH))).hasSize(3);
    }

    @Test
    void itIsListedNowhereAmongIndicators() {
        overviews.wanted(here, Optional.of(early), MONTH);

        assertThat(as("team", () -> catalogue.all(here)))
                .extracting(IndicatorDetails::reference)
                .containsExactly("EH1a", "EH1b");
        assertThat(as("team", () -> catalogue.withParts(here))).hasSize(2);
        assertThat(as("team", () -> catalogue.byReference(here, "Overview: Early help")))
                .isEmpty();
        assertThat(as("team", () -> catalogue.subject(here, "Overview: Early help")))
                .isPresent();
        assertThat(as("leader", () -> scorecards.page(here, MONTH, ScorecardFilter.NONE))
                        .rows())
                .extracting(ScorecardRow::reference)
                .containsExactly("EH1a", "EH1b");
    }

    @Test
    void itIsWrittenReturnedMendedAndSignedAndEverythingIsKept() {
        IndicatorId id = overviews.wanted(here, Optional.of(early), MONTH);
        var submitted = submitted(id, "Demand rose.");
        as("second.owner", () -> signing.giveBack(here, key(submitted), seen(submitted), "Say why."));
        assertThat(opened("second.reporter", id).commentary().state()).isEqualTo(State.RETURNED);
        var again = submitted(id, "Demand rose, as two schools opened.");
        as("second.owner", () -> signing.signOff(here, key(again), seen(again)));

        var signed = opened("leader", id);
        assertThat(signed.commentary().state()).isEqualTo(State.SIGNED_OFF);
        assertThat(signed.commentary().signature().orElseThrow().name()).isEqualTo("Second Owner");
        assertThat(opened("team", id).history())
                .extracting(Act::kind)
                .containsExactly(Act.Kind.SUBMITTED, Act.Kind.RETURNED, Act.Kind.SUBMITTED, Act.Kind.SIGNED_OFF);
        assertThat(events.stream(CommentariesMoved.class))
                .flatExtracting(CommentariesMoved::items)
                .extracting(CommentariesMoved.Item::indicator)
                .contains(id);
    }

    @Test
    void nobodySignsTheirOwnAndNobodyElseWrites() {
        IndicatorId id = overviews.wanted(here, Optional.of(early), MONTH);
        var submitted = submitted(id, "Demand rose.");

        assertThat(refusal(as("owner", () -> signing.signOff(here, key(submitted), seen(submitted)))))
                .as("who owns an indicator of the theme does not own its overview")
                .isEqualTo("not-yours-but");
        as("second.owner", () -> wording.propose(here, key(submitted), draft(submitted, "Demand fell.")));
        assertThat(opened("second.owner", id).permitted().may(Move.CONFIRM)).isFalse();
    }

    @Test
    void itGoesStagesOfItsOwn() {
        IndicatorId id = overviews.wanted(here, Optional.of(early), new OverviewSetting(true, 0));
        PersonId leader = overviews.people(here, "Leader").iterator().next();
        assertThat(as(
                        "team",
                        () -> routes.set(
                                here,
                                new RoutePlace.OfIndicator(id),
                                List.of(
                                        new Stage("Owner", new Filler.Owners(), false, Optional.empty()),
                                        new Stage("Director", new Filler.Named(leader), false, Optional.empty())))))
                .isEmpty();
        scorecard.openMonth(here, MONTH);
        var submitted = submitted(id, "Demand rose.");
        as("second.owner", () -> signing.signOff(here, key(submitted), seen(submitted)));
        var once = opened("leader", id);
        assertThat(once.commentary().turn().stage()).isEqualTo(2);

        as("leader", () -> signing.signOff(here, key(once), seen(once)));
        assertThat(opened("leader", id).commentary().state()).isEqualTo(State.SIGNED_OFF);
        var ofIndicator = scorecard.submitted(here, MONTH, "EH1a", "Text.");
        assertThat(ofIndicator.stages().names()).as("others go theirs").containsExactly("Owner");
    }

    @Test
    void itsSignatureKeepsHowEachIndicatorStood() {
        scorecard.signed(here, MONTH, "EH1a");
        IndicatorId id = overviews.wanted(here, Optional.of(early), MONTH);
        sign(id);

        Seen kept = opened("leader", id)
                .commentary()
                .signature()
                .orElseThrow()
                .figures()
                .orElseThrow();
        assertThat(kept.value()).isEqualTo("2 indicators");
        assertThat(kept.indicators()).extracting(SeenIndicator::words).containsExactly("EH1a: 125", "EH1b: 125");
        assertThat(SeenIndicators.signed(kept.indicators())).isEqualTo("1 of 2 texts are signed off");
    }

    @Test
    void itIsChangedSinceWhereAFigureMovedAndNotWhereATextWasSigned() {
        IndicatorId id = overviews.wanted(here, Optional.of(early), MONTH);
        sign(id);
        scorecard.signed(here, MONTH, "EH1a");
        assertThat(changed(id)).isEmpty();
        assertThat(opened("second.owner", id).permitted().may(Move.SIGN_AGAIN)).isFalse();

        scorecard.figure(here, scorecard.indicator(here, "EH1b"), MONTH, "126");
        assertThat(changed(id)).as("within 2%").isEmpty();
        scorecard.figure(here, scorecard.indicator(here, "EH1b"), MONTH, "150");
        assertThat(changed(id)).containsExactly("EH1b: figure 125, now 150");
        assertThat(text().changedSince()).isTrue();

        var moved = opened("second.owner", id);
        as("second.owner", () -> signing.signAgain(here, key(moved), seen(moved)));
        assertThat(changed(id)).isEmpty();
        assertThat(text().changedSince()).isFalse();
    }

    @Test
    void aFigureThatMovesWhileItIsReadIsSaidATextThatIsSignedIsNot() {
        IndicatorId id = overviews.wanted(here, Optional.of(early), MONTH);
        var submitted = submitted(id, "Demand rose.");
        var read = opened("second.owner", id);
        scorecard.figure(here, scorecard.indicator(here, "EH1b"), MONTH, "150");
        assertThat(refusal(as("second.owner", () -> signing.signOff(here, key(submitted), seen(read)))))
                .isEqualTo("figures-moved");

        var now = opened("second.owner", id);
        scorecard.signed(here, MONTH, "EH1a");
        as("second.owner", () -> signing.signOff(here, key(submitted), seen(now)));
        assertThat(opened("leader", id).commentary().state()).isEqualTo(State.SIGNED_OFF);
    }

    @Test
    void theMonthSpeaksOfAllAndReadsTheOverviewsOfThemes() {
        overviews.theme(here, "Youth offending", MONTH, "YO1");
        sign(overviews.wanted(here, Optional.of(early), MONTH));
        IndicatorId month = overviews.wanted(here, Optional.empty(), MONTH);

        var opened = opened("second.reporter", month);
        assertThat(opened.figures().indicators())
                .extracting(SeenIndicator::reference)
                .containsExactlyInAnyOrder("EH1a", "EH1b", "YO1");
        assertThat(opened.beneath().getFirst().subject().reference()).isEqualTo("Overview: Early help");
        assertThat(opened.beneath().getFirst().text().orElseThrow().text()).isEqualTo("Demand rose.");
    }

    @Test
    void itIsDueWhenItIsSetAndNeverAfterTheMonthIsLocked() {
        var dates = new Deadlines(LocalDate.of(2031, 5, 8), LocalDate.of(2031, 5, 14), null);
        IndicatorId id = overviews.wanted(here, Optional.of(early), new OverviewSetting(true, 3));
        scorecard.openMonth(here, MONTH);

        var item = as("second.reporter", () -> book.myWork(here)).stream()
                .filter(each -> each.indicator().id().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(item.due()).isEqualTo(WorkingDays.plus(dates.reporters(), 3));
        assertThat(item.task()).isEqualTo(Task.WRITE);
        var locked = new Deadlines(
                dates.reporters(), dates.owners(), null, null, null, List.of(), LocalDate.of(2031, 5, 15));
        assertThat(locked.later(3).owners()).isEqualTo(LocalDate.of(2031, 5, 15));
    }

    @Test
    void whatHasNobodyToWriteOrToSignIsListedAndLeftOut() {
        IndicatorId id = overviews.wanted(here, Optional.of(early), new OverviewSetting(true, 0));
        tenancy.asSystem(here, SystemActor.DEMONSTRATION, () -> {
            catalogue.assign(here, id, Responsibility.REPORTER, Set.of());
            catalogue.assign(here, id, Responsibility.OWNER, Set.of());
        });
        YearMonth next = MONTH.plusMonths(1);
        var dates = new Deadlines(LocalDate.of(2031, 6, 8), LocalDate.of(2031, 6, 14), null);

        assertThat(as("team", () -> check.findings(here, next, dates.owners())))
                .filteredOn(found -> found.about().equals("Overview: Early help"))
                .extracting(OpeningFinding::kind)
                .containsExactly(OpeningFinding.Kind.NO_WRITER, OpeningFinding.Kind.NO_SIGNER);
        as("team", () -> {
            cycles.openChecked(here, next, new Opening(dates, false));
            return true;
        });
        assertThat(as("team", () -> book.ofMonth(here, next))).hasSize(2);
    }

    @Test
    void theCycleCountsItByStagePersonAndTheme() {
        overviews.wanted(here, Optional.of(early), MONTH);
        overviews.wanted(here, Optional.empty(), MONTH);
        MonthProgress month = as("team", () -> progress.of(here, MONTH));

        assertThat(month.outstanding()).hasSize(4);
        assertThat(month.byStage()).extracting(MonthProgress.Tally::waiting).containsExactly(4L);
        assertThat(month.byPerson()).anySatisfy((person, tally) -> {
            assertThat(person.name()).isEqualTo("Second Reporter");
            assertThat(tally.waiting()).isEqualTo(4);
            assertThat(tally.blocked()).as("an overview waits for no figure").isZero();
        });
    }

    @Test
    void itIsHandedOverCoveredAndTalkedAboutAsOthersAre() {
        IndicatorId id = overviews.wanted(here, Optional.of(early), MONTH);
        PersonId owner = overviews.people(here, "Owner").iterator().next();
        PersonId second = overviews.people(here, "Second Owner").iterator().next();
        var submitted = submitted(id, "Demand rose.");
        assertThat(as("second.owner", () -> discussions.say(here, key(submitted), "What of @Second Reporter?")))
                .isEmpty();
        assertThat(events.stream(Mentioned.class))
                .extracting(Mentioned::indicator)
                .containsExactly(id);
        LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
        assertThat(as(
                        "second.owner",
                        () -> covers.arrange(here, new NewCover(second, owner, today, today.plusDays(1), ""))))
                .isEmpty();

        as("owner", () -> signing.signOff(here, key(submitted), seen(submitted)));
        assertThat(opened("leader", id).commentary().signature().orElseThrow().name())
                .isEqualTo("Owner on behalf of Second Owner");
        int moved = as("team", () -> work.handOver(here, second, Optional.of(owner)));
        assertThat(moved).as("both indicators and the overview").isEqualTo(3);
    }

    @Test
    void oneOverviewIsHandedToAColleague() {
        IndicatorId id = overviews.wanted(here, Optional.of(early), MONTH);
        PersonId reporter = overviews.people(here, "Reporter").iterator().next();
        var begun = opened("second.reporter", id);
        as("second.reporter", () -> hands.over(here, key(begun), reporter, "On leave"));

        var theirs = opened("reporter", id);
        as("reporter", () -> writing.submit(here, key(theirs), draft(theirs, "Demand rose.")));
        assertThat(opened("second.owner", id).history().getLast().onBehalfOf()).isEqualTo("Second Reporter");
    }

    @Test
    void lockedItSaysWhyAndIsReopenedByItself() {
        IndicatorId id = overviews.wanted(here, Optional.of(early), MONTH);
        sign(id);
        assertThat(as("team", () -> cycles.lock(here, MONTH, "the board met"))).isEmpty();
        var locked = opened("second.owner", id);
        assertThat(locked.permitted().whyNot(Move.TAKE_BACK).orElseThrow().code())
                .isEqualTo("locked");
        LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

        as("team", () -> reopening.reopen(here, key(locked), new Reopening(version(locked), "A word is wrong", today)));
        assertThat(opened("second.reporter", id).permitted().may(Move.WRITE)).isTrue();
    }

    @Test
    void wordsAreRemovedFromItToo() {
        IndicatorId id = overviews.wanted(here, Optional.of(early), MONTH);
        sign(id, "Demand of the Plumtree family rose.", true);

        assertThat(as("team", () -> redactions.places(here, "Plumtree"))).isPositive();
    }

    @Test
    void nothingToAddIsAnAnswer() {
        IndicatorId id = overviews.wanted(here, Optional.of(early), MONTH);
        sign(id, "", false);

        assertThat(opened("leader", id).commentary().nothingToAdd()).isTrue();
        assertThat(text().instead()).isEqualTo("Nothing to add.");
    }

    @Test
    void itSharesNoTextWithIndicators() {
        IndicatorId id = overviews.wanted(here, Optional.of(early), MONTH);
        CommentaryId overview = key(opened("second.reporter", id));
        CommentaryId indicator = key(scorecard.opened("second.reporter", here, MONTH, "EH1a"));

        assertThat(as("second.reporter", () -> shared.of(here, overview))).isEmpty();
        assertThat(as("second.reporter", () -> shared.of(here, indicator)))
                .extracting(SharedTexts.Sharing::reference)
                .containsExactly("EH1b");
        assertThat(as("second.reporter", () -> guides.of(here, id, MONTH))).isPresent();
    }

    @Test
    void thePreviewOfSeveralSaysHowItsIndicatorsAre() {
        IndicatorId id = overviews.wanted(here, Optional.of(early), MONTH);
        submitted(id, "Demand rose.");

        assertThat(as("second.owner", () -> preview.of(here)))
                .singleElement()
                .satisfies(toSign -> assertThat(toSign.looks()).contains("2 indicators. 0 of 2 texts are signed off."));
    }

    @Test
    void itIsCalledAsItsThemeAndEndsWithIt() {
        IndicatorId id = overviews.wanted(here, Optional.of(early), MONTH);
        as("team", () -> themes.rename(here, themes.all(here).getFirst(), "Help for families in the early years"));
        assertThat(opened("leader", id).indicator().reference()).isEqualTo("Overview: Help for families in the early");

        as("team", () -> themes.remove(here, themes.all(here).getFirst()));
        assertThat(opened("leader", id).figures().indicators())
                .as("without theme is not of the month")
                .isEmpty();
        assertThat(as("leader", () -> scorecards.page(here, MONTH, ScorecardFilter.NONE))
                        .overviews())
                .isEmpty();
        scorecard.openMonth(here, MONTH.plusMonths(1));
        assertThat(as("team", () -> book.ofMonth(here, MONTH.plusMonths(1)))).hasSize(2);
    }

    @Test
    void everybodyReadsItOnTheScorecardOnceItIsSigned() {
        IndicatorId id = overviews.wanted(here, Optional.of(early), MONTH);
        submitted(id, "Demand rose.");
        assertThat(text().state()).isEqualTo(State.SUBMITTED);
        assertThat(text().text()).isEmpty();

        sign(id);
        assertThat(text().text()).isEqualTo("Demand rose.");
        assertThat(text().theme()).isEqualTo("Early help");
        assertThat(text().signature()).startsWith("Second Owner, ");
    }

    @Test
    void scorecardAndWorkTakeAsManyStatementsWithOverviewsAsWithout() {
        int page = statements("leader", () -> scorecards.page(here, MONTH, ScorecardFilter.NONE));
        int mine = statements("second.reporter", () -> book.myWork(here));
        overviews.wanted(here, Optional.of(early), MONTH);
        sign(overviews.wanted(here, Optional.empty(), MONTH));

        assertThat(statements("leader", () -> scorecards.page(here, MONTH, ScorecardFilter.NONE)))
                .isEqualTo(page);
        assertThat(statements("second.reporter", () -> book.myWork(here))).isEqualTo(mine);
    }

    private int statements(String who, Supplier<?> work) {
        return as(who, () -> StatementCount.during(work)).size();
    }

    private OverviewText text() {
        return as("leader", () -> scorecards.page(here, MONTH, ScorecardFilter.NONE))
                .overviews()
                .getFirst();
    }

    private List<String> changed(IndicatorId id) {
        var opened = opened("leader", id);
        return opened.commentary()
                .signature()
                .orElseThrow()
                .changedSince(opened.figures(), opened.indicator().measure().unit());
    }

    private OpenedCommentary submitted(IndicatorId id, String text) {
        return submitted(id, text, false);
    }

    private OpenedCommentary submitted(IndicatorId id, String text, boolean namesNobody) {
        var now = opened("second.reporter", id);
        as("second.reporter", () -> writing.submit(here, key(now), new Draft(text, version(now), namesNobody)));
        return opened("second.owner", id);
    }

    private void sign(IndicatorId id) {
        sign(id, "Demand rose.", false);
    }

    private void sign(IndicatorId id, String text, boolean namesNobody) {
        var submitted = submitted(id, text, namesNobody);
        Outcome outcome = as("second.owner", () -> signing.signOff(here, key(submitted), seen(submitted)));
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }

    private OpenedCommentary opened(String who, IndicatorId id) {
        return as(who, () -> book.open(here, id, MONTH).orElseThrow());
    }

    private static CommentaryId key(OpenedCommentary opened) {
        return opened.commentary().id();
    }

    private static long version(OpenedCommentary opened) {
        return opened.commentary().version();
    }

    private static Draft draft(OpenedCommentary opened, String text) {
        return new Draft(text, version(opened));
    }

    private static Signing seen(OpenedCommentary opened) {
        return new Signing(version(opened), opened.figures());
    }

    private static String refusal(Outcome outcome) {
        return outcome instanceof Outcome.Refused(Reason reason) ? reason.code() : "";
    }

    private <T> T as(String who, Supplier<T> work) {
        return signedIn.person(who, here, work);
    }
}
