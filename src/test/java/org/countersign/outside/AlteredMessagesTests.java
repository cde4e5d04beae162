package org.countersign.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.countersign.tenancy.MarkedRows;
import org.countersign.tenancy.TenantSchema;
import org.countersign.testing.TestAuthorities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.node.ObjectNode;

/** Messages that no page of ours would send, from a leader, who may change nothing, and with tokens that are not theirs. */
@OverHttp
class AlteredMessagesTests {

    private static final int MUTATIONS = 150;
    private static final Pattern INSIDES = Pattern.compile(
            "[A-Za-z]Exception|org\\.countersign\\.|com\\.vaadin\\.flow\\.|java\\.(lang|util)\\.|\\bat [a-z]+\\.[a-z.]+\\(");

    @LocalServerPort
    int port;

    @Autowired
    Cast cast;

    @Autowired
    EntryPoints entries;

    @Autowired
    TenantSchema schema;

    private Map<String, String> before;

    @BeforeEach
    void rowsOfBoth() {
        cast.present();
        before = rows();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20260401})
    void aLeaderChangesNothingWhateverTheyMakeOfTheirMessages(long seed) {
        Visitor leader = cast.visitor("leader", port);
        Mutations mutations = new Mutations(new Random(seed));
        List<String> pages = pages();
        int understood = 0;
        OpenPage page = OpenPage.at(leader, pages.getFirst());
        for (int i = 0; i < MUTATIONS; i++) {
            String message = mutations.of(page);
            Answer answer = page.post(page.id(), message);
            boolean worked = answer.body().contains("\"clientId\":");
            understood += worked ? 1 : 0;
            leader = signedIn(leader);
            page = worked && i % 4 != 0 ? page : OpenPage.at(leader, pages.get(i % pages.size()));
            discreet(answer, "seed " + seed + ", mutation " + i + ": " + start(message));
        }
        assertThat(understood).as("messages that were worked on").isGreaterThan(MUTATIONS / 3);
        assertThat(rows()).isEqualTo(before);
        assertThat(OpenPage.at(leader, "northmere/scorecard").verdict()).isEqualTo("200");
    }

    @Test
    void aMessageWithoutThePagesOwnTokenDoesNothing() {
        Visitor team = cast.visitor("team", port);
        Visitor stranger = cast.visitor(Cast.OTHER, port);
        for (String template : entries.pages()) {
            String path = EntryPoints.filled(template, Places.of("northmere"));
            OpenPage page = OpenPage.at(team, path);
            OpenPage foreign = OpenPage.at(stranger, "southmere/scorecard");
            for (int node : List.copyOf(page.listeners().keySet())) {
                ObjectNode click = page.message(OpenPage.event(node, "click", OpenPage.JSON.createObjectNode()));
                for (String token : new String[] {
                    "", "init", foreign.key(), page.key() + "0", page.key().toUpperCase(java.util.Locale.ROOT)
                }) {
                    Answer answer = page.post(
                            page.id(), click.deepCopy().put("csrfToken", token).toString());
                    assertThat(answer.body()).as(path).doesNotContain("\"changes\":[");
                    discreet(answer, path);
                }
                Answer without = page.post(page.id(), withoutToken(click));
                assertThat(without.body()).as(path).doesNotContain("\"changes\":[");
                break;
            }
        }
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void anothersPageIsOutOfReach() {
        Visitor team = cast.visitor("team", port);
        Visitor stranger = cast.visitor(Cast.OTHER, port);
        OpenPage page = OpenPage.at(team, "northmere/cycle/" + MarkedRows.MONTH);
        OpenPage own = OpenPage.at(stranger, "southmere/scorecard");
        for (int id = 0; id < 10; id++) {
            ObjectNode message = page.message(OpenPage.event(1, "ui-refresh", OpenPage.JSON.createObjectNode()));
            Answer answer = own.post(id, message.toString());
            assertThat(answer.body()).doesNotContain("Northmere", MarkedRows.MARK);
            discreet(answer, "page " + id);
        }
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void aMessageSentAgainIsAnsweredAndNotDoneAgain() {
        Visitor leader = cast.visitor("leader", port);
        OpenPage page = OpenPage.at(leader, "northmere/scorecard");
        ObjectNode message = page.message(
                OpenPage.event(1, "ui-refresh", OpenPage.JSON.createObjectNode().put("fullRefresh", false)));
        Answer first = page.post(page.id(), message.toString());
        Answer second = page.post(page.id(), message.toString());

        assertThat(first.status()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
    }

    /** A message may have been "Sign out", which is everybody's right. */
    private Visitor signedIn(Visitor leader) {
        return leader.get("/account/password").status() == 200 ? leader : cast.visitor("leader", port);
    }

    private List<String> pages() {
        List<String> pages = new ArrayList<>();
        for (String authority : List.of("northmere", "southmere")) {
            entries.pages().forEach(page -> pages.add(EntryPoints.filled(page, Places.of(authority))));
        }
        return pages;
    }

    private static String withoutToken(ObjectNode message) {
        ObjectNode without = message.deepCopy();
        without.remove("csrfToken");
        return without.toString();
    }

    private static void discreet(Answer answer, String what) {
        assertThat(INSIDES.matcher(answer.body())
                        .results()
                        .map(found -> found.group())
                        .toList())
                .as(what + " answered " + answer.status())
                .isEmpty();
    }

    private static String start(String message) {
        return message.substring(0, Math.min(300, message.length()));
    }

    /** What was refused may be told to the trail, which grows by that and is no harm done. */
    private Map<String, String> rows() {
        Map<String, String> rows = new LinkedHashMap<>();
        for (var authority : List.of(TestAuthorities.NORTHMERE, TestAuthorities.SOUTHMERE)) {
            for (String table : schema.checksum(schema.owner(), authority).split(", ")) {
                rows.put(authority + " " + table.split(" ")[0], table);
            }
        }
        return rows.entrySet().stream()
                .filter(row -> !row.getKey().contains("audit"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
