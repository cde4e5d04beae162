package org.countersign.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pages of other websites send requests in the name of whoever looks at them: refused wherever they knock. */
@OverHttp
class OriginTests {

    private static final List<String> SOCKETS = List.of(
            "/VAADIN/push?v-r=push",
            "/VAADIN/push",
            "/VAADIN/push/",
            "/VAADIN",
            "//VAADIN/push",
            "/VAADIN//push",
            "/vaadin/push",
            "/VAADIN/%70ush",
            "/VAADIN/./push",
            "/x/../VAADIN/push",
            "/VAADIN/%2e/push",
            "/VAADIN;jsessionid=1/push",
            "/VAADIN/push;jsessionid=1",
            "/HILLA/push",
            "/");

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
    @ValueSource(
            strings = {
                "https://evil.example",
                "http://scorecards.example.org",
                "https://scorecards.example.org:8443",
                "https://scorecards.example.org.evil.example",
                "https://evil-scorecards.example.org",
                "https://sub.scorecards.example.org",
                "https://SCORECARDS.example.org.",
                "null",
                "",
                "https://scorecards.example.org, https://evil.example",
            })
    void nothingIsDoneForAPageOfAnotherOrigin(String origin) {
        for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
            Answer answer = team.send(method, "/?v-r=uidl&v-uiId=0", "{}", Map.of("Origin", origin));
            assertThat(answer.status()).as(method + " from " + origin).isEqualTo(403);
        }
        assertThat(team.send("POST", "/logout", "", Map.of("Origin", origin)).body())
                .contains("Nothing was changed");
        assertThat(team.get("/").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void theBrowsersOwnWordForAnotherSiteIsEnough(String site) {
        assertThat(team.send("POST", "/login", "", Map.of("Sec-Fetch-Site", site))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void pagesOfOurOwnPass() {
        assertThat(OpenPage.at(team, "northmere/scorecard?period=2035-04").verdict())
                .isEqualTo("200");
    }

    @Test
    void whereTheOriginIsHiddenTheBrowsersOwnWordCounts() {
        Map<String, String> hidden = Map.of("Origin", "null", "Sec-Fetch-Site", "same-origin");
        assertThat(team.send("POST", "/?v-r=uidl&v-uiId=0", "{}", hidden).status())
                .isNotEqualTo(403);
    }

    @Test
    void comingBackFromAnotherSiteByALinkIsNoAct() {
        Map<String, String> link = Map.of("Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate");
        assertThat(team.send("GET", "/northmere/scorecard", null, link).status())
                .isEqualTo(200);
        assertThat(team.send("GET", "/login/oauth2/code/some?code=x&state=y", null, link)
                        .body())
                .doesNotContain("another website");
    }

    @Test
    void noSocketIsOpenedForAPageOfAnotherOriginHoweverThePathIsWritten() {
        List<String> let = new ArrayList<>();
        for (String path : SOCKETS) {
            for (String origin : new String[] {"Origin: https://evil.example", "Origin: null", "X-No: origin"}) {
                int status = Wire.status(port, upgrade(path, origin));
                if (status != 403 && status != 400) {
                    let.add(path + " " + origin + " " + status);
                }
            }
        }
        assertThat(let).isEmpty();
        assertThat(Wire.status(port, upgrade("/VAADIN/push?v-r=push", "Origin: https://evil.example")))
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"WebSocket", "WEBSOCKET", "h2c, websocket", "websocket/13", "h2c\r\nUpgrade: websocket"})
    void aSocketIsKnownHoweverItIsAskedFor(String upgrade) {
        assertThat(Wire.status(port, offering(upgrade))).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2c", "HTTP/2.0", "TLS/1.0"})
    void anOfferToSpeakAnotherProtocolIsNoSocket(String upgrade) {
        assertThat(Wire.status(port, offering(upgrade))).isEqualTo(200);
    }

    private static String[] offering(String upgrade) {
        return new String[] {
            "GET /login HTTP/1.1", "Host: " + Visitor.HOST, "Connection: Upgrade", "Upgrade: " + upgrade
        };
    }

    @Test
    void aSocketOfOurOwnIsNotWhatIsRefused() {
        assertThat(Wire.status(port, upgrade("/VAADIN/push?v-r=push", "Origin: " + Visitor.ADDRESS)))
                .isNotEqualTo(403);
    }

    private String[] upgrade(String path, String origin) {
        return Stream.concat(Stream.of("GET " + path + " HTTP/1.1"), Arrays.stream(new String[] {
                    "Host: " + Visitor.HOST,
                    "Connection: Upgrade",
                    "Upgrade: websocket",
                    "Sec-WebSocket-Version: 13",
                    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
                    "X-Forwarded-Proto: https",
                    "Cookie: " + team.cookieHeader(),
                    origin
                }))
                .toArray(String[]::new);
    }
}
