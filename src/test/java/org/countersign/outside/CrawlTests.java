package org.countersign.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.countersign.tenancy.MarkedRows;
import org.countersign.tenancy.TenantSchema;
import org.countersign.testing.TestAuthorities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Members of Northmere open every page there is, by their own addresses and by others'; every byte they receive is looked at. */
@OverHttp
@ExtendWith(OutputCaptureExtension.class)
class CrawlTests {

    private static final String SOUTHMERES = "SOUTHMERE-ONLY";

    @LocalServerPort
    int port;

    @Autowired
    Cast cast;

    @Autowired
    EntryPoints entries;

    @Autowired
    MarkedRows marked;

    @Autowired
    TenantSchema schema;

    @BeforeEach
    void markedRowsOfBoth() {
        cast.present();
    }

    @ParameterizedTest
    @ValueSource(strings = {"reporter", "owner", "leader", "team"})
    void noByteOfAnotherAuthorityIsReceivedNorAnyOfItsRowsChanged(String role, CapturedOutput log) {
        String[] forbidden = forbidden();
        String before = schema.checksum(schema.owner(), TestAuthorities.SOUTHMERE);
        Visitor visitor = cast.visitor(role, port);
        int opened = crawl(visitor, "northmere") + crawl(visitor, "southmere") + mixed(visitor);

        assertThat(opened).isGreaterThan(20);
        assertThat(visitor.received()).contains("Northmere").doesNotContain(forbidden);
        assertThat(log.getAll()).doesNotContain(SOUTHMERES, MarkedRows.MARK);
        assertThat(schema.checksum(schema.owner(), TestAuthorities.SOUTHMERE)).isEqualTo(before);
    }

    @Test
    void theOneWhoMayReadThemDoesReceiveTheMarks() {
        Visitor visitor = cast.visitor("team", port);
        crawl(visitor, "northmere");
        assertThat(visitor.received()).contains(MarkedRows.MARK + " title", MarkedRows.MARK + " text");
    }

    @Test
    void aLeaderReceivesNoWordOfAnUnsignedText() {
        Visitor visitor = cast.visitor("leader", port);
        crawl(visitor, "northmere");
        assertThat(visitor.received()).contains(MarkedRows.MARK + " title").doesNotContain(MarkedRows.MARK + " text");
    }

    @Test
    void whoBelongsNowhereReceivesNothingOfAnybody() {
        for (String who : List.of(Cast.NOBODY, Cast.OPERATOR)) {
            Visitor visitor = cast.visitor(who, port);
            entries.pages().forEach(page -> visitor.get("/" + EntryPoints.filled(page, Places.of("northmere"))));
            if (who.equals(Cast.OPERATOR)) {
                crawl(visitor, "northmere");
            }
            assertThat(visitor.received()).as(who).doesNotContain(MarkedRows.MARK, SOUTHMERES, "Somebody at 90");
        }
    }

    /** Pages are opened by their address and then as Vaadin's client asks for them. */
    private int crawl(Visitor visitor, String authority) {
        List<String> pages = entries.pages();
        pages.forEach(template -> open(visitor, EntryPoints.filled(template, Places.of(authority))));
        entries.requests().stream()
                .filter(request -> request.startsWith("GET "))
                .forEach(request -> visitor.get(EntryPoints.filled(request.substring(4), Places.of(authority))));
        return pages.size();
    }

    /** Northmere's pages with Southmere's things, and the other way round. */
    private int mixed(Visitor visitor) {
        Map<String, String> words = Places.of("southmere");
        words.put("authority", "northmere");
        entries.pages().forEach(template -> open(visitor, EntryPoints.filled(template, words)));
        return entries.pages().size();
    }

    private static void open(Visitor visitor, String path) {
        visitor.get("/" + path);
        for (String query : List.of("", "?period=" + MarkedRows.MONTH, "?month=" + MarkedRows.MONTH)) {
            OpenPage.at(visitor, path + query);
        }
    }

    private String[] forbidden() {
        MarkedRows.Rows southmere = marked.southmere();
        return new String[] {
            SOUTHMERES,
            southmere.personName(),
            southmere.person().value().toString(),
            southmere.commentary().value().toString(),
            southmere.load().value().toString(),
            TestAuthorities.email("team", TestAuthorities.SOUTHMERE).toLowerCase(Locale.ROOT)
        };
    }
}
