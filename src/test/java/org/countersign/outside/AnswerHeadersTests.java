package org.countersign.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What answers of every kind tell the browser, and what requests of no kind get through. */
@OverHttp
class AnswerHeadersTests {

    private static final Pattern INSIDES =
            Pattern.compile("Exception|org\\.countersign|com\\.vaadin\\.|java\\.lang|\\sat [a-z]+\\.|Tomcat|Spring");

    @LocalServerPort
    int port;

    @Autowired
    Cast cast;

    Visitor team;

    @BeforeEach
    void somebodySignedIn() {
        cast.present();
        team = cast.visitor("team", port);
    }

    @ParameterizedTest
    @CsvSource({
        "page,           GET,    /northmere/scorecard,                                      no-store",
        "state of page,  GET,    /?v-r=init&location=northmere%2Fscorecard&query=,          no-store",
        "message,        POST,   /?v-r=uidl&v-uiId=99,                                      no-store",
        "heartbeat,      POST,   /?v-r=heartbeat&v-uiId=99,                                 no-store",
        "download,       GET,    /VAADIN/dynamic/resource/0/guessed/file.csv,               no-store",
        "door,           GET,    /login,                                                    no-store",
        "sign-in failed, POST,   /login,                                                    no-store",
        "health,         GET,    /actuator/health,                                          no-store",
        "error,          GET,    /error,                                                    no-store",
        "odd path,       GET,    /northmere/%2e%2e/x,                                       no-store",
        "odd path,       GET,    /northmere;x=1/scorecard,                                  no-store",
        "style,          GET,    /assets/countersign.css,                                   max-age",
        "no such file,   GET,    /assets/none.css,                                          ''",
        "too large,      POST3M, /login,                                                    no-store",
        "other origin,   FOREIGN, /logout,                                                  no-store",
    })
    void everyKindOfAnswerIsGuarded(String kind, String method, String path, String keeping) {
        for (Visitor visitor : new Visitor[] {team, new Visitor(port)}) {
            Answer answer = answer(visitor, method, path);
            guarded(kind, answer);
            assertThat(answer.header("cache-control"))
                    .as(kind + " " + answer.status())
                    .contains(keeping);
        }
    }

    private static Answer answer(Visitor visitor, String method, String path) {
        return switch (method) {
            case "POST3M" -> visitor.send("POST", path, "x".repeat(3 << 20), Map.of("Content-Type", "text/plain"));
            case "FOREIGN" -> visitor.send("POST", path, "", Map.of("Origin", "https://evil.example"));
            default -> visitor.send(method, path, method.equals("POST") ? "{}" : null, Map.of());
        };
    }

    private static void guarded(String kind, Answer answer) {
        String as = kind + " " + answer.status() + " " + answer.headers().map();
        assertThat(answer.headers().allValues("x-content-type-options")).as(as).containsExactly("nosniff");
        assertThat(answer.headers().allValues("x-frame-options")).as(as).containsExactly("DENY");
        assertThat(answer.headers().allValues("strict-transport-security"))
                .as(as)
                .containsExactly("max-age=31536000; includeSubDomains");
        assertThat(answer.headers().allValues("referrer-policy"))
                .as(as)
                .singleElement()
                .matches(policy -> policy.equals("same-origin") || policy.equals("no-referrer"));
        assertThat(answer.header("cross-origin-opener-policy")).as(as).isEqualTo("same-origin");
        assertThat(answer.header("permissions-policy")).as(as).contains("camera=()", "geolocation=()");
        assertThat(answer.headers().firstValue("server")).as(as).isEmpty();
        assertThat(answer.headers().firstValue("x-powered-by")).as(as).isEmpty();
        assertThat(INSIDES.matcher(answer.header("content-type").contains("css") ? "" : answer.body())
                        .find())
                .as(as)
                .isFalse();
        if (answer.header("content-type").contains("html")) {
            assertThat(answer.header("content-security-policy")).as(as).contains("frame-ancestors 'none'", "base-uri");
        }
    }

    @Test
    void scriptsOfOthersRunOnNoPage() {
        assertThat(team.get("/northmere/scorecard").header("content-security-policy"))
                .contains("default-src 'self'", "object-src 'none'", "base-uri 'self'", "form-action 'self'")
                .doesNotContain("http:", "https:", "*");
    }

    @Test
    void cookiesAreForThisHostOverTlsAndForNoScript() {
        team.get("/northmere/scorecard");
        OpenPage.at(team, "northmere/scorecard");
        assertThat(team.cookieHeaders())
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie.toLowerCase(Locale.ROOT))
                        .startsWith("__host-")
                        .contains("; secure", "; httponly", "; path=/")
                        .containsPattern("; samesite=(lax|strict)")
                        .doesNotContain("domain="));
    }

    @Test
    void signingOutClearsWhatTheBrowserKept() {
        Answer out = team.submit("/logout", team.token());
        assertThat(out.status()).isEqualTo(302);
        assertThat(out.header("clear-site-data")).isEqualTo("\"cache\", \"storage\"");
    }

    @Test
    void aSessionChangesItsIdAtSignInAndTheOldOneOpensNothing() {
        Visitor visitor = new Visitor(port);
        visitor.get("/northmere/scorecard");
        visitor.cookies().put("__Host-countersign", "0123456789ABCDEF0123456789ABCDEF");
        String before = visitor.cookies().get("__Host-countersign");
        visitor.signIn("team@northmere.example", org.countersign.testing.TestAuthorities.PASSWORD);
        String after = visitor.cookies().get("__Host-countersign");
        Visitor thief = new Visitor(port);
        thief.cookies().put("__Host-countersign", before);

        assertThat(after).isNotEqualTo(before);
        assertThat(thief.get("/northmere/scorecard").leadsToSignIn()).isTrue();
        visitor.submit("/logout", visitor.token());
        thief.cookies().put("__Host-countersign", after);
        assertThat(thief.get("/northmere/scorecard").leadsToSignIn()).isTrue();
    }

    @Test
    void whatIsTooLargeIsRefusedWithWords() {
        Answer answer = team.post("/?v-r=uidl&v-uiId=0", "application/json", "x".repeat(3 << 20));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).contains("2 MB", "Nothing was changed");
        Answer message = team.post("/?v-r=uidl&v-uiId=0", "application/json", "x".repeat((1 << 20) + 1));
        assertThat(message.status()).isIn(413, 200);
        assertThat(message.body()).doesNotContain("Exception");
        Answer file = team.post("/VAADIN/dynamic/resource/0/guessed/upload", "text/csv", "x".repeat(66 << 20));
        assertThat(file.status()).isEqualTo(413);
    }

    @Test
    void headersAreBounded() {
        assertThat(Wire.status(port, "GET /login HTTP/1.1", "Host: " + Visitor.HOST, "X-Long: " + "x".repeat(20_000)))
                .isIn(400, 431);
        assertThat(Wire.status(port, "GET /" + "x".repeat(20_000) + " HTTP/1.1", "Host: " + Visitor.HOST))
                .isIn(400, 414);
    }

    @Test
    void contradictoryLengthsAreRefused() {
        String[] start = {"POST /login HTTP/1.1", "Host: " + Visitor.HOST};
        assertThat(Wire.status(port, start[0], start[1], "Content-Length: 4", "Content-Length: 5"))
                .isEqualTo(400);
        assertThat(Wire.status(port, start[0], start[1], "Content-Length: 4", "Transfer-Encoding: chunked"))
                .isIn(400, 411);
        assertThat(Wire.status(port, start[0], start[1], "Transfer-Encoding: chunked"))
                .isEqualTo(411);
        assertThat(Wire.status(port, start[0], start[1], "Content-Length: -1")).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "TRACK", "CONNECT", "PROPFIND", "GARBAGE"})
    void oddMethodsAreRefused(String method) {
        String head = Wire.head(port, method + " / HTTP/1.1", "Host: " + Visitor.HOST, "X-Secret: told-to-nobody");
        assertThat(head)
                .containsPattern("^HTTP/1.1 [45]")
                .doesNotContain("Server:")
                .doesNotContain("told-to-nobody");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: evil.example",
                "Host: scorecards.example.org:evil.example",
                "Host: evil.example:443",
                "X-Forwarded-Host: evil.example",
                "X-Forwarded-Host: evil.example, scorecards.example.org",
                "Forwarded: host=evil.example;proto=https",
                "X-Host: evil.example",
                "X-Forwarded-Server: evil.example",
                "X-HTTP-Host-Override: evil.example",
                "X-Original-URL: https://evil.example/",
                "X-Rewrite-URL: https://evil.example/",
                "X-Forwarded-Prefix: //evil.example",
                "X-Forwarded-Proto: https://evil.example/",
                "X-Forwarded-Port: 80@evil.example",
            })
    void noHeaderLeadsAnybodyAstray(String poison) {
        String host = poison.startsWith("Host:") ? "X-Nothing: 1" : "Host: " + Visitor.HOST;
        for (String line :
                new String[] {"GET /northmere/scorecard HTTP/1.1", "GET / HTTP/1.1", "GET /login HTTP/1.1"}) {
            assertThat(Wire.head(port, line, host, poison)).doesNotContain("evil.example");
        }
        assertThat(Wire.head(
                        port,
                        "POST /logout HTTP/1.1",
                        host,
                        poison,
                        "Content-Length: 0",
                        "Cookie: " + team.cookieHeader()))
                .doesNotContain("evil.example");
    }
}
