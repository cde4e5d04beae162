package org.countersign.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countersign.testing.TestAuthorities.NORTHMERE;
import static org.countersign.testing.TestAuthorities.SOUTHMERE;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.countersign.identity.PeopleDesk;
import org.countersign.identity.SignedIn;
import org.countersign.testing.SignedInAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.access.AccessDeniedException;

/** Whoever looks after an installation finds in its log what was tried and refused, and by whom, by id. */
@OverHttp
@ExtendWith(OutputCaptureExtension.class)
class RefusalsInLogTests {

    @LocalServerPort
    int port;

    @Autowired
    Cast cast;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    PeopleDesk desk;

    @BeforeEach
    void people() {
        cast.present();
    }

    @Test
    void aServiceThatRefusesSomebodyNamesThemAndTheMethod(CapturedOutput log) {
        String leader = ((SignedIn) signedIn.authentication("leader", NORTHMERE).getPrincipal())
                .id()
                .value()
                .toString();
        assertThatThrownBy(() -> signedIn.person("leader", NORTHMERE, () -> desk.all(NORTHMERE)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(log.getOut()).contains("Refused to person " + leader + ": PeopleDesk.all");
    }

    @Test
    void aPageOfAnotherAuthorityIsKeptThoughTheVisitorIsToldNothing(CapturedOutput log) {
        OpenPage.at(cast.visitor("leader", port), "southmere/scorecard");
        assertThat(log.getOut()).contains("Refused: a page of authority " + SOUTHMERE);
    }

    @Test
    void formsWithoutATokenAndThoseOfOtherWebsitesAreKept(CapturedOutput log) {
        Visitor nobody = new Visitor(port);
        nobody.send("POST", "/login", "", Map.of("Origin", "https://evil.example"));
        nobody.send("POST", "/login", "", Map.of("Origin", Visitor.ADDRESS));
        assertThat(log.getOut())
                .contains("Refused: POST for a page of another website, from 10.9.")
                .contains("Refused: a form without its token, from 10.9.");
    }

    @Test
    void aFailureOfAnUnknownAddressIsKeptWithoutTheAddressThatWasTyped(CapturedOutput log) {
        guess(new Visitor(port), "zyx@nowhere.example");
        Awaitility.await()
                .until(() -> log.getOut().contains("A sign-in failed: no account with a password, from 10.9."));
        assertThat(log.getOut()).doesNotContain("zyx@nowhere.example");
    }

    @Test
    void guessesBeyondTheLimitAreKept(CapturedOutput log) {
        Visitor guesser = new Visitor(port);
        IntStream.rangeClosed(0, 10).forEach(turn -> guess(guesser, "often@nowhere.example"));
        assertThat(log.getOut()).contains("Refused: too many wrong passwords, from 10.9.");
    }

    private static void guess(Visitor guesser, String email) {
        Map<String, String> form = new HashMap<>(guesser.token());
        form.putAll(Map.of("username", email, "password", "any words at all"));
        guesser.submit("/login", form);
    }

    @Test
    void signingInIsKeptForThoseWhoHaveNoTrail(CapturedOutput log) {
        cast.visitor("operator", port);
        assertThat(log.getOut()).containsPattern("Person [0-9a-f-]{36}: sign-in, with a password");
    }
}
