package org.countersign.identity.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.testing.TestAuthorities.NORTHMERE;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countersign.testing.SessionCount;
import org.countersign.testing.TestAuthorities;
import org.countersign.testing.Visitor;
import org.countersign.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WebTest
class DoorTests {

    private static final String TEAM = TestAuthorities.email("team", NORTHMERE);
    private static final String SESSION = "JSESSIONID";

    @LocalServerPort
    int port;

    @Autowired
    TestAuthorities authorities;

    @Autowired
    SessionCount sessions;

    @BeforeEach
    void people() {
        authorities.present();
    }

    @Test
    void aThousandStrangersLeaveNothingOnTheServer() {
        int before = sessions.made();
        List<String> paths = List.of(
                "/",
                "/login",
                "/northmere/scorecard?period=2020-04",
                "/?v-r=init&location=",
                "/login?v-r=init",
                "/error");

        for (int request = 0; request < 1_002; request++) {
            HttpResponse<String> answer = new Visitor(port).get(paths.get(request % paths.size()));
            assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.contains(SESSION));
        }

        assertThat(sessions.made()).isEqualTo(before);
    }

    @Test
    void theSignInPageIsAPlainPageThatWorksWithoutScript() {
        HttpResponse<String> page = new Visitor(port).get("/login");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(Visitor.page(page).select("script")).isEmpty();
        assertThat(Visitor.page(page).select("input:not([type=hidden])").eachAttr("autocomplete"))
                .containsExactly("username", "current-password");
        assertThat(Visitor.page(page).select("[role=alert]")).isEmpty();
        assertStrict(page);
    }

    @Test
    void aWrongPasswordIsAnsweredWithoutTellingWhatIsWrong() {
        HttpResponse<String> known = new Visitor(port).signIn(TEAM, "not the one they have");
        HttpResponse<String> unknown = new Visitor(port).signIn("nobody@northmere.example", "not the one they have");

        assertThat(known.statusCode()).isEqualTo(422).isEqualTo(unknown.statusCode());
        assertThat(Visitor.page(known).select("[role=alert]").text())
                .startsWith("That e-mail address and password do not belong together")
                .isEqualTo(Visitor.page(unknown).select("[role=alert]").text());
        assertThat(Visitor.page(known).select("input[aria-invalid=true][aria-describedby=problems]"))
                .hasSize(2);
        assertThat(Visitor.page(known).select("#sign-in-email").val()).isEqualTo(TEAM);
        assertThat(Visitor.page(known).select("#sign-in-password").val()).isEmpty();
        assertStrict(known);
    }

    @Test
    void whatWasTypedComesBackAsTextOnly() {
        HttpResponse<String> page = new Visitor(port).signIn("\"><script>alert(1)</script>", "something else");

        assertThat(Visitor.page(page).select("script")).isEmpty();
        assertThat(Visitor.page(page).select("#sign-in-email").val()).startsWith("\"><script>");
    }

    @Test
    void signingInNeedsTheFormsOwnToken() {
        Visitor visitor = new Visitor(port);
        visitor.get("/login");
        HttpResponse<String> without =
                visitor.post("/login", Map.of("username", TEAM, "password", TestAuthorities.PASSWORD));
        HttpResponse<String> wrong = visitor.post(
                "/login", Map.of("username", TEAM, "password", TestAuthorities.PASSWORD, "_csrf", "made up"));

        for (HttpResponse<String> answer : List.of(without, wrong)) {
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(Visitor.heading(answer)).isEqualTo("This form is no longer valid");
            assertStrict(answer);
        }
        assertThat(visitor.cookie(SESSION)).isEmpty();
    }

    @Test
    void signingInAgainGivesANewSessionIdAndKillsTheOldOne() {
        Visitor visitor = new Visitor(port);
        String token = Visitor.token(visitor.get("/login"));
        visitor.post("/login", Map.of("_csrf", token, "username", TEAM, "password", TestAuthorities.PASSWORD));
        Visitor thief = new Visitor(port);
        thief.setCookie(SESSION, visitor.cookie(SESSION).orElseThrow());
        assertThat(thief.get("/northmere/scorecard").statusCode()).isEqualTo(200);

        Visitor again = new Visitor(port);
        String otherToken = Visitor.token(again.get("/login"));
        again.setCookie(SESSION, visitor.cookie(SESSION).orElseThrow());
        again.post("/login", Map.of("_csrf", otherToken, "username", TEAM, "password", TestAuthorities.PASSWORD));

        assertThat(again.cookie(SESSION)).isNotEqualTo(visitor.cookie(SESSION));
        assertThat(again.get("/northmere/scorecard").statusCode()).isEqualTo(200);
        assertThat(thief.target(thief.get("/northmere/scorecard"))).isEqualTo("/login");
    }

    @Test
    void anIdOfASessionThatAVisitorBringsAlongIsNotTaken() {
        Visitor visitor = new Visitor(port);
        visitor.setCookie(SESSION, "0123456789ABCDEF0123456789ABCDEF");
        visitor.signIn(TEAM, TestAuthorities.PASSWORD);

        assertThat(visitor.cookie(SESSION)).isPresent().get().isNotEqualTo("0123456789ABCDEF0123456789ABCDEF");
    }

    @Test
    void afterSigningInOneIsWhereOneWantedToGo() {
        Visitor visitor = new Visitor(port);
        HttpResponse<String> asked = visitor.get("/northmere/scorecard?period=2020-04");
        assertThat(asked.statusCode()).isEqualTo(302);
        assertThat(visitor.target(asked)).isEqualTo("/login");

        HttpResponse<String> signedIn = visitor.signIn(TEAM, TestAuthorities.PASSWORD);

        assertThat(visitor.target(signedIn)).isEqualTo("/northmere/scorecard?period=2020-04");
        visitor.get(visitor.target(signedIn));
        assertThat(visitor.cookie("wanted")).isEmpty();
        assertThat(visitor.target(visitor.get("/login"))).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "\\\\elsewhere.example",
                "javascript:alert(1)",
                "/ok\r\nSet-Cookie: a=b",
                "/\t/elsewhere.example",
                ""
            })
    void aPlantedWishLeadsNowhereElse(String elsewhere) {
        Visitor visitor = new Visitor(port);
        visitor.setCookie(
                "wanted",
                Base64.getUrlEncoder().withoutPadding().encodeToString(elsewhere.getBytes(StandardCharsets.UTF_8)));

        HttpResponse<String> signedIn = visitor.signIn(TEAM, TestAuthorities.PASSWORD);

        assertThat(signedIn.statusCode()).isEqualTo(302);
        assertThat(visitor.target(signedIn)).isEqualTo("/");
    }

    @Test
    void whoWasSignedOutMeanwhileIsToldThatNothingWasKept() {
        Visitor visitor = new Visitor(port);
        HttpResponse<String> answer = visitor.post("/account/password", tokenAnd(visitor, Map.of("current", "x")));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(Visitor.heading(answer)).isEqualTo("You are no longer signed in");
        assertThat(Visitor.page(answer).select("main a").attr("href")).isEqualTo("/login");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "/assets/none.css, 404, No such page",
        "/error, 404, No such page",
        "/login/%2e%2e/x, 400, We could not read that request",
        "/login;a=b, 400, We could not read that request"
    })
    void faultsAreToldInWords(String path, int status, String heading) {
        HttpResponse<String> answer = new Visitor(port).get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Visitor.heading(answer)).isEqualTo(heading);
        assertThat(Visitor.page(answer).select("main p").text()).contains("Nothing was");
        assertStrict(answer);
    }

    @Test
    void anotherMethodIsRefusedInWords() {
        Visitor visitor = new Visitor(port);
        HttpResponse<String> answer = visitor.post("/error/none", tokenAnd(visitor, Map.of()));
        assertThat(answer.statusCode()).isEqualTo(401);

        HttpResponse<String> login = visitor.get("/login/refused");
        assertThat(login.statusCode()).isEqualTo(405);
        assertThat(Visitor.heading(login)).isEqualTo("This address works in another way");
        assertStrict(login);
    }

    @Test
    void aFormOfAMegabyteIsRefusedInWords() {
        Visitor visitor = new Visitor(port);
        HttpResponse<String> answer =
                visitor.post("/login", tokenAnd(visitor, Map.of("username", "x".repeat(1_000_000))));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(Visitor.heading(answer)).isEqualTo("That is too large");
    }

    @Test
    void pagesOfVaadinKeepTheirOwnPolicy() {
        Visitor visitor = new Visitor(port);
        visitor.signIn(TEAM, TestAuthorities.PASSWORD);

        assertThat(visitor.get("/northmere/scorecard").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'self'"));
    }

    private static Map<String, String> tokenAnd(Visitor visitor, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("_csrf", Visitor.token(visitor.get("/login")));
        return all;
    }

    private static void assertStrict(HttpResponse<String> page) {
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .startsWith("default-src 'none'")
                        .contains("form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'")
                        .doesNotContain("unsafe"));
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }
}
