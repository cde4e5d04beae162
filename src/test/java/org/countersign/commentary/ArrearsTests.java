package org.countersign.commentary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;
import org.countersign.actual.Actuals;
import org.countersign.actual.Entered;
import org.countersign.actual.Entries;
import org.countersign.actual.Entry;
import org.countersign.actual.EntryRow;
import org.countersign.actual.EntrySheets;
import org.countersign.actual.FigureQuery;
import org.countersign.actual.Load;
import org.countersign.actual.Moved;
import org.countersign.actual.NewAnswer;
import org.countersign.actual.NewQuery;
import org.countersign.actual.Queries;
import org.countersign.actual.Releases;
import org.countersign.actual.StageMove;
import org.countersign.actual.StatedFigure;
import org.countersign.actual.StatedKind;
import org.countersign.actual.ThemeStanding;
import org.countersign.calculation.Timing;
import org.countersign.calculation.Value;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorId;
import org.countersign.notification.Notice;
import org.countersign.notification.Notices;
import org.countersign.notification.Occurrence;
import org.countersign.scorecard.Caveat;
import org.countersign.scorecard.IndicatorPage;
import org.countersign.scorecard.IndicatorPages;
import org.countersign.scorecard.Look;
import org.countersign.scorecard.ScorecardFilter;
import org.countersign.scorecard.ScorecardRow;
import org.countersign.scorecard.Scorecards;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.SystemActor;
import org.countersign.tenancy.Tenancy;
import org.countersign.tenancy.TenantJdbc;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.Deliveries;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.TestAuthorities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An indicator two months in arrears: April's cycle asks for February, which is 113; January is 100. */
@DatabaseTest
class ArrearsTests {

    private static final YearMonth APRIL = YearMonth.of(2034, 4);
    private static final YearMonth FEBRUARY = APRIL.minusMonths(2);

    @Autowired
    TestAuthorities authorities;

    @Autowired
    TestScorecard scorecard;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Actuals actuals;

    @Autowired
    Entries entries;

    @Autowired
    EntrySheets sheets;

    @Autowired
    Releases releases;

    @Autowired
    Queries queries;

    @Autowired
    CommentaryBook book;

    @Autowired
    SignOffDesk desk;

    @Autowired
    Scorecards scorecards;

    @Autowired
    IndicatorPages pages;

    @Autowired
    Notices notices;

    @Autowired
    Deliveries deliveries;

    @Autowired
    Tenancy tenancy;

    @Autowired
    TenantJdbc jdbc;

    @Autowired
    SignedInAs signedIn;

    AuthorityId place;
    IndicatorId late;

    @BeforeEach
    void twoMonthsInArrears() {
        place = authorities.fresh();
        late = scorecard.notStarted(place, "LATE", APRIL);
        tenancy.asSystem(place, SystemActor.DEMONSTRATION, () -> {
            IndicatorDetails found = catalogue.byId(place, late).orElseThrow();
            catalogue.change(
                    place, late, found.description(), found.measure().timed(Timing.IN_PERIOD, 2), found.stated());
        });
        scorecard.figure(place, late, FEBRUARY.minusMonths(1), "100");
        scorecard.figure(place, late, FEBRUARY, "113");
    }

    @Test
    void onceAprilsTextIsSignedFebruarysFigureChangesWithAReasonOnly() {
        assertThat(typed(FEBRUARY, "114")).isInstanceOf(Entered.Saved.class);
        signAprils();

        assertThat(typed(FEBRUARY, "115")).isEqualTo(new Entered.Asked(Entered.Question.REASON));
        assertThat(typed(APRIL, "126")).isInstanceOf(Entered.Saved.class);
    }

    @Test
    void onceAprilsTextIsSignedFebruarysReleaseStays() {
        signAprils();

        assertThat(as("team", () -> releases.holdBack(place, FEBRUARY, StageMove.ALL)))
                .isEqualTo(new Moved.Signed(List.of("LATE")));
        assertThat(as("team", () -> releases.holdBack(place, APRIL, StageMove.ALL)))
                .isEqualTo(new Moved.Done(1));
    }

    @Test
    void aDoubtOfFebruarysFigurePausesAprilsTextAndStandsBesideIt() {
        ask();

        assertThat(as("reporter", () -> book.myWork(place))).hasSize(1).allMatch(WorkItem::queried);
        assertThat(as("owner", () -> book.open(place, late, APRIL))
                        .orElseThrow()
                        .openQuery())
                .map(FigureQuery::reason)
                .contains("We counted 131.");
    }

    @Test
    void aDoubtOfAprilsOwnFigureIsJunesCyclesConcern() {
        as("reporter", () -> queries.ask(place, new NewQuery(late, APRIL, "Early.")));

        assertThat(as("reporter", () -> book.myWork(place))).hasSize(1).noneMatch(WorkItem::queried);
    }

    @Test
    void theScorecardOfAprilSaysThatFebruarysFigureIsDoubted() {
        withoutAprils();
        ask();

        ScorecardRow row = row("leader");
        assertThat(row.standing().caveats()).contains(Caveat.QUERIED);
        assertThat(row.current().text()).isEqualTo("113");
        assertThat(row.current().looks()).contains(Look.QUERIED);
        IndicatorPage page =
                as("leader", () -> pages.page(place, "LATE", APRIL)).orElseThrow();
        assertThat(page.doubt()).map(FigureQuery::reason).contains("We counted 131.");
        assertThat(page.figureMonth()).isEqualTo(FEBRUARY);
    }

    @Test
    void theLineOfAprilsScorecardEndsWithFebruary() {
        withoutAprils();

        assertThat(row("leader").trend().getLast()).isEqualByComparingTo("113");
        assertThat(row("leader").trendWords()).contains("to 113 in February 2034");
    }

    @Test
    void whatAprilsSheetPrintedIsHiddenAsLongAsFebruarysFigureIsNotReleased() {
        tenancy.asSystem(place, SystemActor.DEMONSTRATION, () -> {
            var load = actuals.open(place, new Load("sheet", "", ""));
            actuals.state(
                    place,
                    load,
                    List.of(new StatedFigure(late, APRIL, StatedKind.CHANGE_PREVIOUS, "↑ 13%", Value.of("13"))));
        });
        assertThat(as("leader", () -> actuals.stated(place, APRIL))).hasSize(1);

        as("team", () -> releases.holdBack(place, FEBRUARY, StageMove.ALL));

        assertThat(as("leader", () -> actuals.stated(place, APRIL))).isEmpty();
        assertThat(as("team", () -> actuals.stated(place, APRIL))).hasSize(1);
    }

    @Test
    void whoeverWritesIsToldOfTheAnswerInAprilsCycle() {
        ask();
        var query = as("team", () -> queries.open(place)).getFirst().id();
        as("team", () -> queries.answer(place, new NewAnswer(query, false, "Checked.")));
        deliveries.settled();

        assertThat(as("owner", () -> notices.mine(place)))
                .filteredOn(notice -> notice.kind() == Occurrence.QUERY_ANSWERED)
                .extracting(Notice::month)
                .containsExactly(APRIL);
    }

    @Test
    void whoeverSignedAprilsTextIsToldOnceFebruarysFigureMoves() {
        signAprils();
        scorecard.figure(place, late, FEBRUARY, "150");
        deliveries.settled();

        assertThat(as("owner", () -> notices.mine(place)))
                .filteredOn(notice -> notice.kind() == Occurrence.FIGURE_MOVED_SIGNED)
                .extracting(Notice::month)
                .containsExactly(APRIL);
    }

    @Test
    void aprilsSheetHintsAtFebruarysFigureAndMissesItOnlyIfThatIsMissing() {
        withoutAprils();
        var sheet = as("team", () -> sheets.of(place, APRIL, StageMove.ALL));
        EntryRow row = sheet.rows().getFirst();
        assertThat(row.change()).isEqualTo("up 13%");
        assertThat(row.inQuestion().orElseThrow().typed()).isEqualTo("113");
        assertThat(sheet.themes()).extracting(ThemeStanding::missing).containsExactly(0);

        scorecard.figure(place, late, FEBRUARY, "1000");

        assertThat(as("team", () -> sheets.of(place, APRIL, StageMove.ALL))
                        .rows()
                        .getFirst()
                        .hints())
                .anyMatch(hint -> hint.startsWith("at least ten times January 2034 (100)"));
    }

    /** The fixture has figures of March and April, as of an indicator that is not in arrears. */
    private void withoutAprils() {
        for (YearMonth month : List.of(APRIL.minusMonths(1), APRIL)) {
            tenancy.asSystem(place, SystemActor.DEMONSTRATION, () -> remove(month));
        }
    }

    private void remove(YearMonth month) {
        jdbc.sql("DELETE FROM actual WHERE authority_id = :authority AND month = :month")
                .param("month", month.atDay(1))
                .update();
    }

    private Entered typed(YearMonth month, String figure) {
        int base = as("team", () -> actuals.trend(place, late)).get(month).revision();
        var entry = new Entry(late, month, month, figure, base, "", false);
        return as("team", () -> entries.enter(place, List.of(entry))).getFirst();
    }

    private void ask() {
        as("reporter", () -> queries.ask(place, new NewQuery(late, FEBRUARY, "We counted 131.")));
    }

    private void signAprils() {
        OpenedCommentary opened = scorecard.submitted(place, late, APRIL, "More.");
        as(
                "owner",
                () -> desk.signOff(
                        place,
                        opened.commentary().id(),
                        new Signing(opened.commentary().version(), opened.figures())));
    }

    private ScorecardRow row(String who) {
        return as(who, () -> scorecards.page(place, APRIL, ScorecardFilter.NONE))
                .rows()
                .getFirst();
    }

    private <T> T as(String who, Supplier<T> work) {
        return signedIn.person(who, place, work);
    }
}
