package org.countersign.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What those who are nobody leave on the server, and how much one person may keep there. */
@OverHttp
class ExhaustionTests {

    private static final int REQUESTS = 10_000;
    private static final int TABS = 100;

    @LocalServerPort
    int port;

    @Autowired
    Cast cast;

    @Autowired
    OpenSessions sessions;

    @BeforeEach
    void people() {
        cast.present();
    }

    @Test
    void tenThousandStrangersLeaveNeitherSessionNorPage() {
        int before = sessions.count();
        List<String> ways = List.of(
                "/",
                "/login",
                "/northmere/scorecard",
                "/?v-r=init&location=northmere%2Fscorecard&query=",
                "/VAADIN/dynamic/resource/0/x/y",
                "/no/such/page",
                "/?v-r=init&location=&query=");
        IntStream.range(0, REQUESTS).parallel().forEach(number -> {
            Visitor stranger = new Visitor(port);
            Answer answer = number % 5 == 0
                    ? stranger.send("POST", "/?v-r=uidl&v-uiId=0", "{}", Map.of("Origin", Visitor.ADDRESS))
                    : stranger.get(ways.get(number % ways.size()));
            assertThat(answer.status()).isLessThan(500);
        });
        assertThat(sessions.count()).isEqualTo(before);
    }

    @Test
    void aHundredTabsKeepTwentyPages() {
        Visitor team = cast.visitor("team", port);
        List<OpenPage> tabs = new ArrayList<>();
        for (int i = 0; i < TABS; i++) {
            tabs.add(OpenPage.at(team, "northmere/scorecard"));
        }
        var refresh =
                OpenPage.event(1, "ui-refresh", OpenPage.JSON.createObjectNode().put("fullRefresh", false));

        List<Integer> alive = IntStream.range(0, TABS)
                .filter(tab -> tabs.get(tab).send(refresh).body().contains("\"syncId\""))
                .boxed()
                .toList();
        assertThat(alive).hasSize(20).contains(TABS - 1).doesNotContain(0);
    }
}
