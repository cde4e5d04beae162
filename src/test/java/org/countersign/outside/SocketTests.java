package org.countersign.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.countersign.testing.TestAuthorities.NORTHMERE;
import static org.countersign.testing.TestAuthorities.SOUTHMERE;

import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.countersign.commentary.TestScorecard;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.Changes;
import org.countersign.tenancy.Looks;
import org.countersign.tenancy.MarkedRows;
import org.countersign.tenancy.TenantSchema;
import org.countersign.testing.TestAuthorities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The lines over which open pages are told what others changed: whose they are, what goes over them, when they end. */
@OverHttp
class SocketTests {

    private static final YearMonth MONTH = YearMonth.of(2036, 3);
    private static final String SCORECARD = "/scorecard?period=" + MONTH;
    private static final Duration SOON = Duration.ofSeconds(5);

    private static final int VISITORS = 10;
    private static final int PAGES_EACH = 20;

    @LocalServerPort
    int port;

    @Autowired
    Cast cast;

    @Autowired
    TestScorecard scorecard;

    @Autowired
    Looks looks;

    @Autowired
    Changes changes;

    @Autowired
    EntryPoints entries;

    @Autowired
    TenantSchema schema;

    private String reference;

    @BeforeEach
    void everybody(TestInfo test) {
        cast.present();
        reference = "P" + Math.abs(test.getDisplayName().hashCode() % 100_000);
    }

    @Test
    void anOpenPageIsToldOfWhatAnotherDid() {
        IndicatorId indicator = scorecard.notStarted(NORTHMERE, reference, MONTH);
        Visitor leader = cast.visitor("leader", port);
        PushLine line = PushLine.of(leader, OpenPage.at(leader, "northmere" + SCORECARD), port);
        looks.once();

        scorecard.submitted(NORTHMERE, indicator, MONTH, "Text.");
        looks.once();

        await().atMost(SOON).until(() -> line.frames().contains("1 row changed: " + reference));
        assertThat(line.frames()).doesNotContain("Text.");
    }

    /** Every page of Southmere stands open while Northmere is at work, then Southmere. */
    @Test
    void noFrameHoldsAnythingOfAnotherAuthority() {
        IndicatorId own = scorecard.notStarted(SOUTHMERE, reference, MONTH);
        Visitor stranger = cast.visitor(Cast.OTHER, port);
        List<PushLine> lines = new ArrayList<>(everyPage(stranger, "southmere"));
        lines.add(PushLine.of(stranger, OpenPage.at(stranger, "southmere" + SCORECARD), port));
        looks.once();
        int before = frames(lines);

        IndicatorId marked = scorecard.notStarted(NORTHMERE, MarkedRows.MARK + reference, MONTH);
        scorecard.submitted(NORTHMERE, marked, MONTH, MarkedRows.MARK + " text");
        looks.once();
        scorecard.submitted(SOUTHMERE, own, MONTH, "Text.");
        looks.once();

        await().atMost(SOON).until(() -> lines.getLast().frames().contains("1 row changed: " + reference));
        assertThat(frames(lines)).isGreaterThan(before);
        assertThat(stranger.received()).doesNotContain(MarkedRows.MARK);
    }

    /** What is sent to nobody is not sent at all: no frame leaves for a page to which nothing happened. */
    @Test
    void nothingIsSentToPagesOfAnotherAuthority() {
        IndicatorId indicator = scorecard.notStarted(NORTHMERE, reference, MONTH);
        Visitor stranger = cast.visitor(Cast.OTHER, port);
        Visitor leader = cast.visitor("leader", port);
        PushLine there = PushLine.of(stranger, OpenPage.at(stranger, "southmere" + SCORECARD), port);
        PushLine here = PushLine.of(leader, OpenPage.at(leader, "northmere" + SCORECARD), port);
        looks.once();
        String before = there.frames();

        scorecard.submitted(NORTHMERE, indicator, MONTH, "Text.");
        looks.once();

        await().atMost(SOON).until(() -> here.frames().contains(reference));
        assertThat(there.frames()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "null", "https://scorecards.example.org.evil.example"})
    void aPageOfAnotherOriginGetsNoLineThoughItKnowsTheKey(String origin) {
        Visitor leader = cast.visitor("leader", port);
        OpenPage page = OpenPage.at(leader, "northmere" + SCORECARD);
        assertThat(PushLine.status(leader, page, port, origin)).isEqualTo(403);
        assertThat(PushLine.status(leader, page, port, Visitor.ADDRESS)).isEqualTo(101);
    }

    @Test
    void anothersLineIsOutOfReachThoughItsKeyIsKnown() {
        IndicatorId indicator = scorecard.notStarted(NORTHMERE, reference, MONTH);
        Visitor leader = cast.visitor("leader", port);
        Visitor stranger = cast.visitor(Cast.OTHER, port);
        OpenPage page = OpenPage.at(leader, "northmere" + SCORECARD);
        PushLine own = PushLine.of(leader, page, port);
        PushLine stolen = PushLine.of(stranger, page, port);
        looks.once();
        scorecard.submitted(NORTHMERE, indicator, MONTH, "Text.");
        looks.once();
        await().atMost(SOON).until(() -> own.frames().contains(reference));
        assertThat(stolen.frames()).doesNotContain(reference);
    }

    @Test
    void nobodyGetsNoLine() {
        Visitor leader = cast.visitor("leader", port);
        OpenPage page = OpenPage.at(leader, "northmere" + SCORECARD);
        assertThat(PushLine.status(new Visitor(port), page, port, Visitor.ADDRESS))
                .isEqualTo(410);
    }

    @Test
    void whoSignsOutHasNoLineAnyMore() {
        Visitor leader = cast.visitor("leader", port);
        PushLine line = PushLine.of(leader, OpenPage.at(leader, "northmere" + SCORECARD), port);
        leader.submit("/logout", leader.token());
        await().atMost(SOON).until(line::isClosed);
    }

    @Test
    void whoIsDeactivatedHasNoLineAnyMore() {
        Visitor owner = cast.visitor("second.owner", port);
        PushLine line = PushLine.of(owner, OpenPage.at(owner, "northmere" + SCORECARD), port);
        active("second.owner", false);
        try {
            await().atMost(SOON).until(line::isClosed);
        } finally {
            active("second.owner", true);
        }
    }

    @Test
    void aSessionEndedElsewhereHasNoLineAnyMore() {
        Visitor owner = cast.visitor("second.owner", port);
        PushLine line = PushLine.of(owner, OpenPage.at(owner, "northmere" + SCORECARD), port);
        schema.owner()
                .sql("""
                UPDATE sign_in_session SET ended_at = NOW(6), ended_because = 'BY_OWNER'
                WHERE ended_at IS NULL AND person_id = (SELECT person_id FROM person WHERE email = :email)
                """)
                .param("email", TestAuthorities.email("second.owner", NORTHMERE))
                .update();
        await().atMost(SOON).until(line::isClosed);
    }

    /** Whoever belongs elsewhere too stays signed in: the page asks for the rights anew, and is led away. */
    @Test
    void whoNoLongerBelongsHereIsToldNothingAndLedAway() {
        IndicatorId indicator = scorecard.notStarted(NORTHMERE, reference, MONTH);
        Visitor owner = cast.visitor("second.owner", port);
        PushLine line = PushLine.of(owner, OpenPage.at(owner, "northmere" + SCORECARD), port);
        looks.once();
        member("second.owner", false);
        try {
            scorecard.submitted(NORTHMERE, indicator, MONTH, "Text.");
            looks.once();
            await().atMost(SOON).until(() -> line.frames().contains("location.reload"));
            assertThat(line.frames()).doesNotContain(reference);
        } finally {
            member("second.owner", true);
        }
    }

    @Test
    void pagesThatAreClosedLeaveNoListener() {
        int before = changes.watchers();
        List<Visitor> visitors = new ArrayList<>();
        for (int i = 0; i < VISITORS; i++) {
            Visitor visitor = cast.visitor(i % 2 == 0 ? "leader" : "team", port);
            visitors.add(visitor);
            for (int page = 0; page < PAGES_EACH; page++) {
                OpenPage open = OpenPage.at(visitor, "northmere" + (page % 2 == 0 ? SCORECARD : "/cycle"));
                if (page % 4 < 2) {
                    open.leave();
                }
            }
        }
        assertThat(changes.watchers()).isGreaterThan(before);
        visitors.forEach(visitor -> visitor.submit("/logout", visitor.token()));
        await().atMost(SOON).until(() -> changes.watchers() == before);
    }

    private List<PushLine> everyPage(Visitor visitor, String authority) {
        return entries.pages().stream()
                .filter(page -> page.startsWith(":authority"))
                .map(page -> OpenPage.at(visitor, EntryPoints.filled(page, Places.of(authority))))
                .map(page -> PushLine.of(visitor, page, port))
                .toList();
    }

    private static int frames(List<PushLine> lines) {
        return lines.stream().mapToInt(line -> line.frames().length()).sum();
    }

    private void active(String who, boolean active) {
        schema.owner()
                .sql("UPDATE person SET active = :active WHERE email = :email")
                .param("active", active)
                .param("email", TestAuthorities.email(who, NORTHMERE))
                .update();
    }

    private void member(String who, boolean active) {
        schema.owner()
                .sql("UPDATE membership SET active = :active WHERE authority_id = :authority"
                        + " AND person_id = (SELECT person_id FROM person WHERE email = :email)")
                .param("active", active)
                .param("authority", NORTHMERE.value())
                .param("email", TestAuthorities.email(who, NORTHMERE))
                .update();
    }
}
