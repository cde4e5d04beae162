package org.countersign.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.countersign.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;

@DatabaseTest
class OperatorInvitationsTests {

    private static final String PASSWORD = "three words of mine";

    @Autowired
    OperatorInvitations invitations;

    @Autowired
    OperatorTable table;

    @Autowired
    OperatorLinks links;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    Clock clock;

    String email;
    PersonId operator;

    @BeforeEach
    void anOperatorWithoutAPassword() {
        email = UUID.randomUUID() + "@installation.example";
        operator = table.appoint("Somebody", email, null);
    }

    @Test
    void theLinkOfTheLetterSetsTheFirstPasswordOnce() {
        String token = token();

        assertThat(invitations.opened(token)).contains(email);
        assertThat(invitations.accept(token, PASSWORD)).isTrue();
        assertThat(accounts.loadUserByUsername(email).getPassword()).isNotBlank();
        assertThat(invitations.accept(token, "another one of mine")).isFalse();
        assertThat(invitations.opened(token)).isEmpty();
        assertThat(invitations.letter(operator)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"too short", "Password2026!", "countersign123", "installation1!"})
    void aPasswordThatTheRulesRefuseSetsNothingAndLeavesTheLink(String refused) {
        String token = token();
        assertThat(invitations.refusal(token, refused)).isPresent();
        assertThat(invitations.accept(token, refused)).isFalse();
        assertThat(invitations.refusal(token, PASSWORD)).isEmpty();
        assertThat(invitations.accept(token, PASSWORD)).isTrue();
    }

    @Test
    void ofTwentyAtTheSameMomentOneWins() throws Exception {
        String token = token();
        int won = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(20)) {
            List<Future<Boolean>> all = IntStream.range(0, 20)
                    .mapToObj(each -> threads.submit(() -> invitations.accept(token, PASSWORD + each)))
                    .toList();
            for (Future<Boolean> each : all) {
                won += each.get() ? 1 : 0;
            }
        }
        assertThat(won).isEqualTo(1);
    }

    @Test
    void aLinkThatIsTooOldAlteredOrSomebodyElsesOpensNothing() {
        String old = links.written(operator, clock.instant().minus(Duration.ofSeconds(1)));
        String altered = token().substring(1) + "A";
        String ofNobody =
                links.written(new PersonId(UUID.randomUUID()), clock.instant().plus(Duration.ofDays(1)));

        for (String token : List.of(old, altered, ofNobody, "", "x".repeat(76))) {
            assertThat(invitations.opened(token)).as(token).isEmpty();
            assertThat(invitations.accept(token, PASSWORD)).as(token).isFalse();
        }
        assertThat(invitations.letter(operator)).isPresent();
    }

    private String token() {
        String link = invitations.letter(operator).orElseThrow().link();
        return link.substring(link.indexOf(OperatorLinks.PATH) + OperatorLinks.PATH.length());
    }
}
