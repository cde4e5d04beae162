package org.countersign.identity.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.countersign.identity.AccountLetters;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.Ids;
import org.countersign.testing.TestAuthorities;
import org.countersign.testing.Visitor;
import org.countersign.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

@WebTest
class SigningInTests {

    private static final String RIGHT = TestAuthorities.PASSWORD;
    private static final String WRONG = "not the one they have";
    private static final String NEW = "tin kettle over moorland";

    @LocalServerPort
    int port;

    @Autowired
    TestAuthorities authorities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AccountLetters letters;

    @Autowired
    UserDetailsService accounts;

    @MockitoSpyBean
    PasswordEncoder encoder;

    AuthorityId authority;

    @BeforeEach
    void people() {
        authority = authorities.fresh();
        jdbc.sql("DELETE FROM sign_in_attempt").update();
    }

    @Test
    void tenWrongPasswordsFromStrangersAreLookedAtWithinTheHourAndNoneAfterThat() {
        String email = email("leader");
        List<Integer> answers = IntStream.range(0, 10)
                .mapToObj(guess -> new Visitor(port).signIn(email, WRONG).statusCode())
                .toList();
        assertThat(answers).containsOnly(422);

        HttpResponse<String> right = new Visitor(port).signIn(accented(email), RIGHT);

        assertThat(right.statusCode()).isEqualTo(429);
        assertThat(alert(right)).contains("too many wrong passwords", "Try again from", "by e-mail");
        anHourPasses();
        assertThat(new Visitor(port).signIn(email, RIGHT).statusCode()).isEqualTo(302);
    }

    @Test
    void ofThirtyGuessesAtOnceTenAreLookedAt() throws Exception {
        List<Integer> answers = atOnce(
                30, guess -> new Visitor(port).signIn(email("owner"), WRONG).statusCode());

        assertThat(answers.stream().filter(status -> status == 422)).hasSize(10);
        assertThat(answers.stream().filter(status -> status == 429)).hasSize(20);
    }

    @Test
    void whoeverSignedInBeforeWithABrowserIsNotShutOutByGuessersElsewhere() {
        Visitor person = new Visitor(port);
        person.signIn(email("reporter"), RIGHT);
        String device = person.cookie("device").orElseThrow();
        IntStream.range(0, 11).forEach(guess -> new Visitor(port).signIn(email("reporter"), WRONG));

        Visitor later = new Visitor(port);
        later.setCookie("device", device);
        assertThat(later.signIn(email("reporter"), RIGHT).statusCode()).isEqualTo(302);

        Visitor forger = new Visitor(port);
        forger.setCookie("device", device.substring(0, device.length() - 1) + "!");
        assertThat(forger.signIn(email("reporter"), RIGHT).statusCode()).isEqualTo(429);
        Visitor colleague = new Visitor(port);
        colleague.setCookie("device", device);
        IntStream.range(0, 10).forEach(guess -> new Visitor(port).signIn(email("team"), WRONG));
        assertThat(colleague.signIn(email("team"), RIGHT).statusCode()).isEqualTo(429);
    }

    @Test
    void aKnownBrowserHasTenGuessesOfItsOwn() {
        Visitor person = new Visitor(port);
        person.signIn(email("reporter"), RIGHT);
        Visitor again = new Visitor(port);
        again.setCookie("device", person.cookie("device").orElseThrow());
        IntStream.range(0, 10).forEach(guess -> again.signIn(email("reporter"), WRONG));

        assertThat(again.signIn(email("reporter"), RIGHT).statusCode()).isEqualTo(429);
    }

    @Test
    void aColleagueSigningInDoesNotStartTheCountAgain() {
        IntStream.range(0, 9).forEach(guess -> new Visitor(port).signIn(email("owner"), WRONG));
        new Visitor(port).signIn(email("team"), RIGHT);
        new Visitor(port).signIn(email("owner"), RIGHT);
        assertThat(new Visitor(port).signIn(email("owner"), WRONG).statusCode()).isEqualTo(422);

        assertThat(new Visitor(port).signIn(email("owner"), WRONG).statusCode()).isEqualTo(429);
    }

    @Test
    void fiftyHonestPeopleBehindOneAddressAllGetInThoughEachMistypesFirst() {
        List<String> people = fifty();
        assertThat(people)
                .allSatisfy(person -> assertThat(
                                new Visitor(port).signIn(person, WRONG).statusCode())
                        .isEqualTo(422));

        assertThat(people)
                .allSatisfy(person -> assertThat(
                                new Visitor(port).signIn(person, RIGHT).statusCode())
                        .isEqualTo(302));
    }

    @Test
    void anAddressThatTriesNamesIsRefusedExceptForBrowsersThatAreKnown() {
        Visitor person = new Visitor(port);
        person.signIn(email("leader"), RIGHT);
        IntStream.range(0, 60)
                .forEach(name -> new Visitor(port).signIn("name" + name + "@spray.example", "Winter2026!!!"));

        assertThat(new Visitor(port).signIn(email("owner"), RIGHT).statusCode()).isEqualTo(429);
        Visitor again = new Visitor(port);
        again.setCookie("device", person.cookie("device").orElseThrow());
        assertThat(again.signIn(email("leader"), RIGHT).statusCode()).isEqualTo(302);
        anHourPasses();
        assertThat(new Visitor(port).signIn(email("owner"), RIGHT).statusCode()).isEqualTo(302);
    }

    @Test
    void aPasswordIsLookedAtOnceWhetherOrNotThereIsSuchAnAccount() {
        new Visitor(port).signIn("nobody@first.example", WRONG);
        clearInvocations(encoder);
        new Visitor(port).signIn(email("leader"), WRONG);
        verify(encoder, times(1)).matches(any(), any());
        clearInvocations(encoder);
        new Visitor(port).signIn("nobody@second.example", WRONG);
        verify(encoder, times(1)).matches(any(), any());
    }

    @Test
    void knownAndUnknownNamesAreAnsweredInSimilarTime() {
        List<Long> known = new ArrayList<>();
        List<Long> unknown = new ArrayList<>();
        List<String> people = fifty().subList(0, 40);
        for (int turn = 0; turn < people.size(); turn++) {
            known.add(nanos(people.get(turn)));
            unknown.add(nanos("nobody" + turn + "@nowhere.example"));
            jdbc.sql("DELETE FROM sign_in_attempt").update();
        }
        long one = median(known);
        long other = median(unknown);
        System.out.printf("MEASURED known %d us, unknown %d us%n", one / 1_000, other / 1_000);
        assertThat(Math.abs(one - other)).isLessThan(Math.max(one, other) / 4);
    }

    @Test
    void signingInAndFailingAndSigningOutAreInTheTrail() {
        Visitor visitor = new Visitor(port);
        visitor.signIn(email("leader"), WRONG);
        visitor.signIn(email("leader"), RIGHT);

        Awaitility.await().until(() -> acts().containsAll(List.of("sign-in", "sign-in failed")));
    }

    @Test
    void theSessionKeepsNoHashAndAnOldOneIsMadeAnewAtSignIn() {
        String old = new Argon2PasswordEncoder(16, 32, 1, 1 << 12, 2).encode(RIGHT);
        jdbc.sql("UPDATE person SET password_hash = :hash WHERE email = :email")
                .param("hash", old)
                .param("email", email("leader"))
                .update();
        Visitor visitor = new Visitor(port);
        assertThat(visitor.signIn(email("leader"), RIGHT).statusCode()).isEqualTo(302);

        String hash = accounts.loadUserByUsername(email("leader")).getPassword();
        assertThat(hash).isNotEqualTo(old).contains("m=19456");
        assertThat(encoder.matches(RIGHT, hash)).isTrue();
    }

    @Test
    void aLinkByMailSetsANewPasswordOnceAndSignsOutEverywhereElse() throws Exception {
        Visitor signedIn = new Visitor(port);
        signedIn.signIn(email("leader"), RIGHT);
        Visitor visitor = new Visitor(port);
        HttpResponse<String> asked = visitor.submit("/reset", Map.of("email", email("leader")));
        HttpResponse<String> nobody = visitor.submit("/reset", Map.of("email", "nobody@nowhere.example"));
        assertThat(Visitor.page(asked).select("main").text())
                .isEqualTo(Visitor.page(nobody).select("main").text());

        String path = link(email("leader"));
        assertThat(visitor.get(path).headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(visitor.get(path).statusCode()).isEqualTo(200);
        HttpResponse<String> common = visitor.submit(path, Map.of("password", "Password2026!"));
        assertThat(common.statusCode()).isEqualTo(422);
        assertThat(alert(common)).contains("tried first");

        List<Integer> answers = atOnce(
                20,
                turn -> new Visitor(port).submit(path, Map.of("password", NEW)).statusCode());
        assertThat(answers.stream().filter(status -> status == 200)).hasSize(1);
        assertThat(visitor.get(path).statusCode()).isEqualTo(410);
        assertThat(new Visitor(port).signIn(email("leader"), NEW).statusCode()).isEqualTo(302);
        assertThat(new Visitor(port).signIn(email("leader"), RIGHT).statusCode())
                .isEqualTo(422);
        Awaitility.await().until(() -> signedIn.get("/account/password").statusCode() == 302);
        assertThat(acts()).contains("password changed");
    }

    @Test
    void aLinkExpiresAndAMadeUpOneIsNoLink() {
        Visitor visitor = new Visitor(port);
        visitor.submit("/reset", Map.of("email", email("leader")));
        String path = link(email("leader"));
        jdbc.sql("UPDATE password_reset SET expires_at = UTC_TIMESTAMP(6)").update();

        assertThat(visitor.get(path).statusCode()).isEqualTo(410);
        assertThat(visitor.get("/reset/" + "A".repeat(64)).statusCode()).isEqualTo(410);
        assertThat(visitor.get("/reset/x").statusCode()).isEqualTo(410);
    }

    @Test
    void threeLinksAnHourAreSentAndNoMore() {
        IntStream.range(0, 5).forEach(turn -> new Visitor(port).submit("/reset", Map.of("email", email("leader"))));

        assertThat(jdbc.sql("""
                SELECT COUNT(*) FROM password_reset r JOIN person p ON p.person_id = r.person_id WHERE p.email = :email
                """)
                        .param("email", email("leader"))
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void whoIsSignedInChangesThePasswordByGivingTheCurrentOne() {
        Visitor visitor = new Visitor(port);
        visitor.signIn(email("leader"), RIGHT);
        HttpResponse<String> wrong = visitor.submit("/account/password", Map.of("current", WRONG, "password", NEW));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(alert(wrong)).contains("not your current password");

        HttpResponse<String> right = visitor.submit("/account/password", Map.of("current", RIGHT, "password", NEW));

        assertThat(Visitor.heading(right)).isEqualTo("Your password is changed");
        assertThat(visitor.get("/account/password").statusCode()).isEqualTo(200);
        assertThat(new Visitor(port).signIn(email("leader"), NEW).statusCode()).isEqualTo(302);
    }

    private String email(String who) {
        return TestAuthorities.email(who, authority);
    }

    /** MySQL takes it for the same address. */
    private static String accented(String email) {
        return email.replace('e', 'é').toUpperCase(java.util.Locale.ROOT);
    }

    private List<String> fifty() {
        String hash = accounts.loadUserByUsername(email("leader")).getPassword();
        return IntStream.range(0, 50)
                .mapToObj(number -> "honest" + number + "." + authority + "@fifty.example")
                .peek(email -> jdbc.sql("""
                        INSERT INTO person (person_id, email, display_name, password_hash, active, created_at)
                        VALUES (:id, :email, 'Somebody', :hash, TRUE, UTC_TIMESTAMP(6))
                        """)
                        .param("id", Ids.bytes(java.util.UUID.randomUUID()))
                        .param("email", email)
                        .param("hash", hash)
                        .update())
                .toList();
    }

    private void anHourPasses() {
        jdbc.sql("UPDATE sign_in_attempt SET at = at - INTERVAL 1 HOUR").update();
    }

    private List<String> acts() {
        return jdbc.sql("SELECT act FROM audit_entry WHERE authority_id = :authority")
                .param("authority", authority.value())
                .query(String.class)
                .list();
    }

    private String link(String email) {
        byte[] reset = jdbc.sql("""
                SELECT r.reset_id FROM password_reset r JOIN person p ON p.person_id = r.person_id
                WHERE p.email = :email ORDER BY r.asked_at DESC LIMIT 1
                """).param("email", email).query(byte[].class).single();
        jdbc.sql("UPDATE password_reset SET mailed_at = NULL").update();
        String link = letters.reset(Ids.of(reset)).orElseThrow().link();
        assertThat(link).startsWith("http://localhost:8080/reset/");
        return link.substring("http://localhost:8080".length());
    }

    private long nanos(String email) {
        Visitor visitor = new Visitor(port);
        String token = Visitor.token(visitor.get("/login"));
        long from = System.nanoTime();
        visitor.post("/login", Map.of("_csrf", token, "username", email, "password", WRONG));
        return System.nanoTime() - from;
    }

    private static long median(List<Long> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    private static String alert(HttpResponse<String> answer) {
        return Visitor.page(answer).select("[role=alert]").text();
    }

    private static <T> List<T> atOnce(int times, Function<Integer, T> act) throws Exception {
        try (var threads = Executors.newFixedThreadPool(times)) {
            List<Callable<T>> acts = IntStream.range(0, times)
                    .<Callable<T>>mapToObj(turn -> () -> act.apply(turn))
                    .toList();
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : threads.invokeAll(acts)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
