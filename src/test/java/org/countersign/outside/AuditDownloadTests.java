package org.countersign.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The trail as a file: for its authority's performance team, while they are signed in, and for nobody else. */
@OverHttp
class AuditDownloadTests {

    private static final String FILE = "/northmere/settings/audit.csv";
    private static final String HEADING = "\"When (London)\"";

    @LocalServerPort
    int port;

    @Autowired
    Cast cast;

    @BeforeEach
    void everybody() {
        cast.present();
    }

    @Test
    void thePerformanceTeamGetsItAsAnAttachmentThatNobodyKeeps() {
        Answer file = cast.visitor("team", port).get(FILE);
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.body()).contains(HEADING, "Person admitted");
        assertThat(file.header("content-type")).startsWith("text/csv");
        assertThat(file.header("content-disposition"))
                .matches("attachment; filename=\"audit-trail-northmere-.*\\.csv\"");
        assertThat(file.header("x-content-type-options")).isEqualTo("nosniff");
        assertThat(file.header("cache-control")).contains("no-store");
    }

    @Test
    void takingItAwayIsAnActOfItsOwn() {
        Visitor team = cast.visitor("team", port);
        team.get(FILE + "?kind=people&text=Reporter");
        assertThat(team.get(FILE + "?kind=exports").body())
                .contains("Audit trail exported")
                .contains("“Reporter”, people and roles");
    }

    @Test
    void theFilterOfThePageIsTheFilterOfTheFile() {
        String body = cast.visitor("team", port)
                .get(FILE + "?kind=people&text=Leader")
                .body();
        assertThat(body.lines().skip(1)).isNotEmpty().allMatch(line -> line.contains("Leader"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reporter", "owner", "leader"})
    void otherRolesFindNoFile(String who) {
        refused(cast.visitor(who, port).get(FILE), 404);
    }

    @Test
    void anotherAuthoritysTeamFindsNoFile() {
        Visitor stranger = cast.visitor("team", port);
        refused(stranger.get("/southmere/settings/audit.csv"), 404);
        refused(stranger.get("/nowhere/settings/audit.csv"), 404);
    }

    @Test
    void nobodyIsSentToSignIn() {
        refused(new Visitor(port).get(FILE), 302);
    }

    @Test
    void afterSigningOutThereIsNoFile() {
        Visitor team = cast.visitor("team", port);
        Map<String, String> token = team.token();
        String cookies = team.cookieHeader();
        team.submit("/logout", token);
        refused(new Visitor(port).send("GET", FILE, null, Map.of("Cookie", cookies)), 302);
    }

    private static void refused(Answer answer, int status) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body()).doesNotContain(HEADING, "Person admitted");
    }
}
