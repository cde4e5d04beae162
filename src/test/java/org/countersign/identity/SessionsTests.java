package org.countersign.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.testing.TestAuthorities.NORTHMERE;

import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.countersign.tenancy.Ids;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.StatementCount;
import org.countersign.testing.TestAuthorities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;

/** Two nodes with one database, and a clock that passes when told to. */
@DatabaseTest
class SessionsTests {

    private static final SessionSettings SETTINGS = new SessionSettings(
            Duration.ofMinutes(60), Duration.ofHours(12), Duration.ofMinutes(5), Duration.ofSeconds(2));

    private final JdbcClient jdbc;
    private final TestAuthorities authorities;
    private final SignedInAs signedIn;
    private final OwnSessions own;
    private final MovingClock clock;
    private final SessionTable table;
    private final LiveSessions node;
    private final LiveSessions otherNode;

    @Autowired
    SessionsTests(
            JdbcClient jdbc, TestAuthorities authorities, SignedInAs signedIn, OwnSessions own, Clock application) {
        this.jdbc = jdbc;
        this.authorities = authorities;
        this.signedIn = signedIn;
        this.own = own;
        clock = new MovingClock(application);
        table = new SessionTable(jdbc, SETTINGS, clock);
        node = new LiveSessions(table, new Enrolment(jdbc), SETTINGS, clock);
        otherNode = new LiveSessions(table, new Enrolment(jdbc), SETTINGS, clock);
    }

    @BeforeEach
    void people() {
        authorities.present();
        jdbc.sql("DELETE FROM sign_in_session").update();
    }

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aSignInIsRegisteredWithWhereFromAndHow() throws Exception {
        passes(node, "reporter", new MockHttpSession(), "/northmere/scorecard");

        assertThat(table.openOf(person("reporter"))).singleElement().satisfies(session -> {
            assertThat(session.browser()).isEqualTo("Firefox on Linux");
            assertThat(session.address()).isEqualTo("192.0.2.7");
            assertThat(session.way()).isEqualTo(SignInWay.PASSWORD);
            assertThat(session.endsAt()).isEqualTo(clock.instant().plus(Duration.ofHours(12)));
        });
    }

    @Test
    void laterRequestsAskTheDatabaseNothingAndWriteOnceAMinute() throws Exception {
        var browser = new MockHttpSession();
        passes(node, "reporter", browser, "/northmere/scorecard");
        signIn("reporter");

        assertThat(statements(browser)).isEmpty();
        clock.pass(Duration.ofSeconds(61));
        assertThat(statements(browser)).singleElement().asString().startsWith("UPDATE sign_in_session SET active_at");
        assertThat(statements(browser)).isEmpty();
    }

    @Test
    void withoutActivityASessionEndsAfterAnHour() throws Exception {
        var browser = new MockHttpSession();
        passes(node, "reporter", browser, "/northmere/scorecard");
        clock.pass(Duration.ofMinutes(59));
        assertThat(passes(node, "reporter", browser, "/northmere/my-work")).isTrue();
        clock.pass(Duration.ofMinutes(60));

        assertThat(passes(node, "reporter", browser, "/northmere/my-work")).isFalse();
        assertThat(browser.isInvalid()).isTrue();
        assertThat(endings()).containsExactly("IDLE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?v-r=heartbeat", "/?v-r=push", "/session", "/assets/countersign.css"})
    void whatAPageAsksByItselfIsNoActivity(String path) throws Exception {
        var browser = new MockHttpSession();
        passes(node, "reporter", browser, "/northmere/scorecard");
        for (int minute = 0; minute < 59; minute++) {
            clock.pass(Duration.ofMinutes(1));
            assertThat(passes(node, "reporter", browser, path)).isTrue();
        }
        clock.pass(Duration.ofMinutes(1));

        node.closeEnded();

        assertThat(browser.isInvalid()).isTrue();
    }

    @Test
    void howeverMuchIsDoneASessionEndsAfterTwelveHours() throws Exception {
        var browser = new MockHttpSession();
        for (int halfHour = 0; halfHour < 24; halfHour++) {
            assertThat(passes(node, "reporter", browser, "/northmere/scorecard"))
                    .isTrue();
            clock.pass(Duration.ofMinutes(30));
        }

        assertThat(passes(node, "reporter", browser, "/northmere/scorecard")).isFalse();
        assertThat(endings()).containsExactly("LONGEST");
    }

    @Test
    void whatIsEndedOnOneNodeClosesOnAnother() throws Exception {
        var here = new MockHttpSession();
        var there = new MockHttpSession();
        passes(node, "reporter", here, "/northmere/scorecard");
        passes(otherNode, "reporter", there, "/northmere/scorecard");

        assertThat(as("reporter", () -> own.endOthers(idOf(here)))).isEqualTo(1);
        node.closeEnded();
        otherNode.closeEnded();

        assertThat(here.isInvalid()).isFalse();
        assertThat(there.isInvalid()).isTrue();
        assertThat(endings()).containsExactly("BY_OWNER");
    }

    @Test
    void somebodyDeactivatedIsSignedOutEverywhere() throws Exception {
        var browser = new MockHttpSession();
        passes(node, "second.owner", browser, "/northmere/scorecard");
        active("second.owner", false);
        try {
            node.closeEnded();
        } finally {
            active("second.owner", true);
        }

        assertThat(browser.isInvalid()).isTrue();
    }

    @Test
    void nobodySeesOrEndsAnothersSession() throws Exception {
        var browser = new MockHttpSession();
        passes(node, "owner", browser, "/northmere/scorecard");

        assertThat(as("reporter", own::open)).isEmpty();
        assertThat(as("reporter", () -> own.end(idOf(browser)))).isFalse();
        assertThat(as("reporter", () -> own.endOthers(new SessionId(Ids.next(clock)))))
                .isZero();
        node.closeEnded();
        assertThat(browser.isInvalid()).isFalse();
        assertThat(as("owner", () -> own.end(idOf(browser)))).isTrue();
    }

    @Test
    void signingInAsSomebodyElseInTheSameBrowserEndsWhatWasThere() throws Exception {
        var browser = new MockHttpSession();
        passes(node, "owner", browser, "/northmere/scorecard");
        passes(node, "reporter", browser, "/northmere/scorecard");

        assertThat(table.openOf(person("owner"))).isEmpty();
        assertThat(table.openOf(person("reporter"))).hasSize(1);
    }

    @Test
    void whatAnOpenPageAsksForNobodyIsAnsweredWithTheEndOfTheSession() throws Exception {
        assertThat(asNobody("/?v-r=uidl&v-uiId=0").getContentAsString())
                .isEqualTo(VaadinService.createSessionExpiredJSON(false));
        assertThat(asNobody("/?v-r=heartbeat").getStatus()).isEqualTo(HttpServletResponse.SC_GONE);
        assertThat(asNobody("/session").getStatus()).isEqualTo(HttpServletResponse.SC_UNAUTHORIZED);
    }

    private boolean passes(LiveSessions at, String who, MockHttpSession browser, String path) throws Exception {
        signIn(who);
        asks(at, browser, path);
        return SecurityContextHolder.getContext().getAuthentication() != null;
    }

    private static MockHttpServletResponse asks(LiveSessions at, MockHttpSession browser, String path)
            throws Exception {
        var response = new MockHttpServletResponse();
        var request = request(path);
        request.setSession(browser);
        new SessionFilter(at).doFilter(request, response, new MockFilterChain());
        return response;
    }

    private MockHttpServletResponse asNobody(String path) throws Exception {
        SecurityContextHolder.clearContext();
        var response = new MockHttpServletResponse();
        new SessionFilter(node).doFilter(request(path), response, new MockFilterChain());
        return response;
    }

    private static MockHttpServletRequest request(String path) {
        String[] parts = path.split("\\?", 2);
        var request = new MockHttpServletRequest("GET", parts[0]);
        request.setQueryString(parts.length > 1 ? parts[1] : null);
        request.setRemoteAddr("192.0.2.7");
        request.addHeader("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0");
        return request;
    }

    private List<String> statements(MockHttpSession browser) {
        return StatementCount.during(() -> {
            try {
                return asks(node, browser, "/northmere/scorecard");
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static SessionId idOf(MockHttpSession browser) {
        return HeldSession.in(browser).orElseThrow().id();
    }

    private List<String> endings() {
        return jdbc.sql("SELECT ended_because FROM sign_in_session WHERE ended_at IS NOT NULL")
                .query(String.class)
                .list();
    }

    private <T> T as(String who, Supplier<T> work) {
        return signedIn.person(who, NORTHMERE, work);
    }

    private void signIn(String who) {
        SecurityContextHolder.getContext().setAuthentication(signedIn.authentication(who, NORTHMERE));
    }

    private PersonId person(String who) {
        return ((SignedIn) signedIn.authentication(who, NORTHMERE).getPrincipal()).id();
    }

    private void active(String who, boolean active) {
        jdbc.sql("UPDATE person SET active = :active WHERE email = :email")
                .param("active", active)
                .param("email", TestAuthorities.email(who, NORTHMERE))
                .update();
    }
}
