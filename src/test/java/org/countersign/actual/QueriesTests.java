package org.countersign.actual;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.countersign.commentary.CommentaryBook;
import org.countersign.commentary.TestScorecard;
import org.countersign.commentary.WorkItem;
import org.countersign.indicator.IndicatorId;
import org.countersign.notification.Notice;
import org.countersign.notification.Notices;
import org.countersign.notification.Occurrence;
import org.countersign.tenancy.AuthorityId;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.Deliveries;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.TestAuthorities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class QueriesTests {

    private static final YearMonth MONTH = YearMonth.of(2038, 6);

    @Autowired
    TestAuthorities authorities;

    @Autowired
    TestScorecard scorecard;

    @Autowired
    Queries queries;

    @Autowired
    Releases releases;

    @Autowired
    Entries entries;

    @Autowired
    CommentaryBook book;

    @Autowired
    Notices notices;

    @Autowired
    Deliveries deliveries;

    @Autowired
    SignedInAs signedIn;

    AuthorityId place;
    IndicatorId indicator;

    @BeforeEach
    void aFigure() {
        place = authorities.fresh();
        indicator = scorecard.notStarted(place, "Q1", MONTH);
    }

    @Test
    void itsReporterQueriesAFigureTheTeamIsToldAndTheDeadlineIsPaused() {
        assertThat(ask("reporter", "We counted 152.")).isEqualTo(new QueryOutcome.Done());

        assertThat(work("reporter")).allMatch(WorkItem::queried);
        deliveries.settled();
        assertThat(told("team")).containsExactly(Occurrence.QUERIED);
        assertThat(ask("owner", "Me too.")).isInstanceOf(QueryOutcome.Refused.class);
    }

    @Test
    void onlyItsReporterOrOwnerMayAndWithAReason() {
        assertThat(ask("team", "Why?")).isInstanceOf(QueryOutcome.Refused.class);
        assertThat(ask("reporter", "  ")).isInstanceOf(QueryOutcome.Refused.class);
        assertThat(open("team")).isEmpty();
    }

    @Test
    void whatIsNotReleasedYetIsNotQueried() {
        signedIn.person("team", place, () -> releases.holdBack(place, MONTH, StageMove.ALL));

        assertThat(ask("reporter", "We counted 152.")).isInstanceOf(QueryOutcome.Refused.class);
        assertThat(open("team")).isEmpty();
    }

    @Test
    void aConfirmedFigureEndsThePauseAndTellsWhoeverWritesAndSigns() {
        ask("owner", "Too high?");
        assertThat(answer(false, "Checked with the source.")).isEqualTo(new QueryOutcome.Done());

        assertThat(work("reporter")).noneMatch(WorkItem::queried);
        deliveries.settled();
        assertThat(told("reporter")).containsExactly(Occurrence.QUERY_ANSWERED);
        assertThat(told("owner")).containsExactly(Occurrence.QUERY_ANSWERED);
        FigureQuery query = signedIn.person("leader", place, () -> queries.of(place, indicator, MONTH))
                .getFirst();
        assertThat(query.answered().orElseThrow().word()).isEqualTo("confirmed");
        assertThat(query.answered().orElseThrow().note()).isEqualTo("Checked with the source.");
    }

    @Test
    void correctedCanBeSaidOnceTheFigureIsRevised() {
        ask("reporter", "We counted 152.");
        FigureQuery query = open("team").getFirst();
        assertThat(answer(true, "")).isInstanceOf(QueryOutcome.Refused.class);

        signedIn.person(
                "team",
                place,
                () -> entries.enter(
                        place, List.of(new Entry(indicator, MONTH, MONTH, "152", 1, "Swapped digits", false))));
        NewAnswer corrected = new NewAnswer(query.id(), true, "");
        assertThat(signedIn.person("team", place, () -> queries.answer(place, corrected)))
                .isEqualTo(new QueryOutcome.Done());
        assertThat(signedIn.person("team", place, () -> queries.answer(place, corrected)))
                .isInstanceOf(QueryOutcome.Refused.class);
        FigureQuery.Answer answer = signedIn.person("team", place, () -> queries.of(place, indicator, MONTH))
                .getFirst()
                .answered()
                .orElseThrow();
        assertThat(answer.corrected()).isTrue();
        assertThat(answer.revision()).isEqualTo(2);
    }

    private QueryOutcome ask(String who, String reason) {
        return signedIn.person(who, place, () -> queries.ask(place, new NewQuery(indicator, MONTH, reason)));
    }

    private QueryOutcome answer(boolean corrected, String note) {
        QueryId query = open("team").getFirst().id();
        return signedIn.person("team", place, () -> queries.answer(place, new NewAnswer(query, corrected, note)));
    }

    private List<FigureQuery> open(String who) {
        return signedIn.person(who, place, () -> queries.open(place));
    }

    private List<WorkItem> work(String who) {
        List<WorkItem> work = signedIn.person(who, place, () -> book.myWork(place));
        assertThat(work).hasSize(1);
        return work;
    }

    private List<Occurrence> told(String who) {
        return signedIn.person(who, place, () -> notices.mine(place)).stream()
                .map(Notice::kind)
                .toList();
    }
}
