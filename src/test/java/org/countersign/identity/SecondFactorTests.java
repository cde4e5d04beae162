package org.countersign.identity;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countersign.testing.TestAuthorities.NORTHMERE;
import static org.countersign.testing.TestAuthorities.SOUTHMERE;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.Right;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.TestAuthorities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.authority.FactorGrantedAuthority;

@DatabaseTest
class SecondFactorTests {

    private static final List<String> PASSWORD = List.of(FactorGrantedAuthority.PASSWORD_AUTHORITY);
    private static final List<String> BOTH =
            List.of(FactorGrantedAuthority.PASSWORD_AUTHORITY, Proof.AUTHENTICATOR_APP);

    @Autowired
    TestAuthorities authorities;

    @Autowired
    FactorPeople people;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    OwnFactors own;

    @Autowired
    SecondFactorCheck check;

    @Autowired
    SecondFactors factors;

    @Autowired
    OwnSessions sessions;

    @Autowired
    Access access;

    @Autowired
    AuthenticatorApps apps;

    @Autowired
    RecoveryCodes codes;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    private LocalDateTime since = LocalDateTime.MIN;

    @BeforeEach
    void peopleWithoutFactors() {
        authorities.present();
        since = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        List.of("owner", "team", "leader").forEach(people::asNew);
        terms("UPDATE access_condition SET second_factor = FALSE WHERE authority_id = 901");
    }

    @AfterEach
    void othersAreNotAsked() {
        peopleWithoutFactors();
    }

    @Test
    void anAppIsAddedByItsFirstCodeWithTenRecoveryCodes() {
        FactorAdded added = people.justNow("owner", PASSWORD, () -> add(own.newSecret()));

        assertThat(added.done()).isTrue();
        assertThat(added.recoveryCodes())
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[0-9A-Z]{5}-[0-9A-Z]{5}"));
        assertThat(people.justNow("owner", BOTH, own::mine).codesLeft()).isEqualTo(10);
        assertThat(acts("owner")).containsExactly("second factor added");
    }

    @Test
    void aWrongFirstCodeAddsNothing() {
        FactorAdded added = people.justNow("owner", PASSWORD, () -> own.addApp(own.newSecret(), "000000"));

        assertThat(added).isEqualTo(FactorAdded.NOT);
        assertThat(people.justNow("owner", PASSWORD, own::mine).isEmpty()).isTrue();
    }

    @Test
    void whoProvedThemselvesLongAgoChangesNothingUntilTheyDoAgain() {
        assertThatThrownBy(() -> people.longAgo("owner", PASSWORD, own::newSecret))
                .isInstanceOf(AccessDeniedException.class);
        enrolled("owner");

        assertThat(people.longAgo("owner", BOTH, own::mayChange)).isFalse();
        assertThat(refused(() -> people.longAgo("owner", BOTH, own::renewCodes)))
                .isTrue();
        assertThat(refused(() -> people.longAgo("owner", BOTH, () -> {
                    own.removeApp();
                    return true;
                })))
                .isTrue();
    }

    @Test
    void aPasswordAloneOpensNothingToWhoHasASecondFactor() {
        assertThat(people.justNow("owner", PASSWORD, () -> access.rights(NORTHMERE)))
                .contains(Right.READ);
        enrolled("owner");

        assertThat(people.justNow("owner", PASSWORD, () -> access.rights(NORTHMERE)))
                .isEmpty();
        assertThat(refused(() -> people.justNow("owner", PASSWORD, own::mine))).isTrue();
        assertThat(refused(() -> people.justNow("owner", PASSWORD, sessions::open)))
                .isTrue();
        assertThat(people.justNow("owner", PASSWORD, check::asked).pending()).isTrue();
        assertThat(people.justNow("owner", BOTH, () -> access.rights(NORTHMERE)))
                .contains(Right.READ, Right.SIGN);
    }

    @Test
    void aCodeCountsOnceHoweverManyTryItAtTheSameTime() throws Exception {
        AuthenticatorSecret secret = enrolled("owner");
        String code = people.code(secret, 1);

        List<CodeAnswer> answers = atOnce(10, () -> people.justNow("owner", PASSWORD, () -> check.code(code)));

        assertThat(answers).filteredOn(CodeAnswer.RIGHT::equals).hasSize(1);
        assertThat(acts("owner")).filteredOn("second factor used"::equals).hasSize(1);
    }

    @Test
    void twentyWithOneCodeAtOnceLetOneIn() throws Exception {
        AuthenticatorSecret secret = enrolled("owner");
        String code = people.code(secret, 1);
        PersonId owner = people.id("owner");

        assertThat(atOnce(20, () -> apps.use(owner, code)))
                .filteredOn(right -> right)
                .hasSize(1);
    }

    @Test
    void twentyWithOneRecoveryCodeAtOnceLetOneIn() throws Exception {
        PersonId owner = people.id("owner");
        RecoveryCode code = RecoveryCode.typed(codes.renew(owner).getFirst()).orElseThrow();

        assertThat(atOnce(20, () -> codes.use(owner, code)))
                .filteredOn(right -> right)
                .hasSize(1);
        assertThat(codes.left(owner)).isEqualTo(9);
    }

    @Test
    void anOlderCodeIsRefusedOnceANewerOneWasUsed() {
        AuthenticatorSecret secret = enrolled("owner");

        assertThat(code("owner", people.code(secret, 1))).isEqualTo(CodeAnswer.RIGHT);
        assertThat(code("owner", people.code(secret, 0))).isEqualTo(CodeAnswer.WRONG);
    }

    @Test
    void aRecoveryCodeLetsSomebodyInOnce() {
        List<String> given =
                people.justNow("owner", PASSWORD, () -> add(own.newSecret())).recoveryCodes();

        assertThat(code("owner", given.get(3).toLowerCase(Locale.ROOT))).isEqualTo(CodeAnswer.RIGHT);
        assertThat(code("owner", given.get(3))).isEqualTo(CodeAnswer.WRONG);
        assertThat(people.justNow("owner", BOTH, own::mine).codesLeft()).isEqualTo(9);
    }

    @Test
    void anothersCodeIsWrong() {
        AuthenticatorSecret leaders = enrolled("leader");
        enrolled("owner");

        assertThat(code("owner", people.code(leaders, 1))).isEqualTo(CodeAnswer.WRONG);
    }

    @Test
    void tenGuessesAnHourAndTheRightCodeIsNotEvenLookedAtAfterwards() throws Exception {
        AuthenticatorSecret secret = enrolled("owner");

        List<CodeAnswer> answers = atOnce(20, () -> code("owner", "000000"));

        assertThat(answers).filteredOn(CodeAnswer.WRONG::equals).hasSize(10);
        assertThat(answers).filteredOn(CodeAnswer.TOO_MANY::equals).hasSize(10);
        assertThat(code("owner", people.code(secret, 1))).isEqualTo(CodeAnswer.TOO_MANY);
        anHourPasses("owner");
        assertThat(code("owner", people.code(secret, 1))).isEqualTo(CodeAnswer.RIGHT);
    }

    @Test
    void aRightPasswordGivesNoMoreGuesses() {
        enrolled("owner");
        for (int guess = 0; guess < 9; guess++) {
            assertThat(code("owner", "000000")).isEqualTo(CodeAnswer.WRONG);
        }

        assertThat(refused(() -> people.justNow("owner", PASSWORD, () -> check.password(TestAuthorities.PASSWORD))))
                .isTrue();
        assertThat(people.justNow("owner", BOTH, () -> check.password(TestAuthorities.PASSWORD)))
                .isEqualTo(CodeAnswer.RIGHT);
        assertThat(code("owner", "000000")).isEqualTo(CodeAnswer.TOO_MANY);
    }

    @Test
    void theSecretIsSealedAndNoCodeIsKeptAsItIs() {
        AuthenticatorSecret secret = enrolled("owner");

        byte[] stored = jdbc.sql("SELECT secret FROM authenticator_app WHERE person_id = :person")
                .param("person", Ids.bytes(people.id("owner").value()))
                .query(byte[].class)
                .single();
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain(secret.base32());
    }

    @Test
    void removingTheLastFactorForgetsTheCodesAndIsKeptInTheTrail() {
        enrolled("owner");

        people.justNow("owner", BOTH, () -> {
            own.removeApp();
            return true;
        });

        assertThat(people.justNow("owner", PASSWORD, own::mine))
                .isEqualTo(new OwnFactorList(Optional.empty(), List.of(), 0));
        assertThat(acts("owner")).contains("second factor removed");
    }

    @Test
    void anAuthorityAsksForOneOnlyByWhoGaveOne() {
        int version = terms().version();

        assertThat(people.justNow("team", PASSWORD, () -> factors.require(NORTHMERE, true, version)))
                .isEqualTo(TermsAnswer.OWN_FACTOR_MISSING);
        enrolled("team");
        assertThat(people.justNow("team", BOTH, () -> factors.require(NORTHMERE, true, version)))
                .isEqualTo(TermsAnswer.DONE);
        assertThat(people.justNow("team", BOTH, () -> factors.require(NORTHMERE, false, version)))
                .isEqualTo(TermsAnswer.CHANGED_MEANWHILE);
        assertThat(people.justNow("leader", PASSWORD, () -> access.rights(NORTHMERE)))
                .isEmpty();
        assertThat(details("team")).contains("not required → required");
    }

    @Test
    void whoHasOneIsToldToAdministratorsOnly() {
        enrolled("owner");

        assertThat(people.justNow("team", PASSWORD, () -> factors.everybody(NORTHMERE)))
                .filteredOn(FactorStanding::has)
                .extracting(FactorStanding::name)
                .containsExactly("Owner");
        assertThat(refused(() -> people.justNow("leader", PASSWORD, () -> factors.everybody(NORTHMERE))))
                .isTrue();
    }

    @Test
    void anAdministratorResetsOnlyTheirOwnPeople() {
        enrolled("owner");
        PersonId owner = people.id("owner");

        assertThat(signedIn.person("team", SOUTHMERE, () -> factors.reset(SOUTHMERE, owner)))
                .isEqualTo(ResetAnswer.NOTHING_THERE);
        assertThat(refused(() -> signedIn.person("team", SOUTHMERE, () -> factors.reset(NORTHMERE, owner))))
                .isTrue();
        assertThat(people.justNow("owner", PASSWORD, check::asked).pending()).isTrue();

        assertThat(signedIn.person("team", NORTHMERE, () -> factors.reset(NORTHMERE, owner)))
                .isEqualTo(ResetAnswer.DONE);
        assertThat(people.justNow("owner", PASSWORD, check::asked))
                .isEqualTo(new FactorAsked(false, false, true, false));
        assertThat(acts("team")).contains("second factor reset");
    }

    @Test
    void noAuthorityTakesAwayWhatProtectsAnotherToo() {
        enrolled("owner");
        PersonId owner = people.id("owner");
        alsoIn(SOUTHMERE, owner);

        assertThat(signedIn.person("team", NORTHMERE, () -> factors.reset(NORTHMERE, owner)))
                .isEqualTo(ResetAnswer.ELSEWHERE_TOO);
        assertThat(people.justNow("owner", PASSWORD, check::asked).pending()).isTrue();
        noLongerIn(SOUTHMERE, owner);
    }

    @Test
    void whoRunsTheInstallationIsProtectedFromTheAuthorityTheyBelongTo() {
        enrolled("owner");
        PersonId owner = people.id("owner");
        byPerson(owner, "INSERT INTO operator (person_id, since) VALUES (:person, UTC_TIMESTAMP(6))");

        assertThat(signedIn.person("team", NORTHMERE, () -> factors.reset(NORTHMERE, owner)))
                .isEqualTo(ResetAnswer.ELSEWHERE_TOO);
        assertThat(people.justNow("owner", PASSWORD, check::asked).pending()).isTrue();
        byPerson(owner, "DELETE FROM operator WHERE person_id = :person");
    }

    @Test
    void nobodyRemovesTheirOwnWithoutProvingThemselves() {
        enrolled("team");

        assertThat(people.longAgo("team", BOTH, () -> factors.reset(NORTHMERE, people.id("team"))))
                .isEqualTo(ResetAnswer.YOUR_OWN);
        assertThat(people.justNow("team", PASSWORD, check::asked).pending()).isTrue();
    }

    private void byPerson(PersonId person, String sql) {
        jdbc.sql(sql).param("person", Ids.bytes(person.value())).update();
    }

    private void alsoIn(AuthorityId authority, PersonId person) {
        of(
                authority,
                person,
                "INSERT INTO membership (authority_id, person_id, active) VALUES (:authority, :person, TRUE)");
        of(
                authority,
                person,
                "INSERT INTO membership_role (authority_id, person_id, role) VALUES (:authority, :person, 'LEADER')");
    }

    private void noLongerIn(AuthorityId authority, PersonId person) {
        of(authority, person, "DELETE FROM membership_role WHERE authority_id = :authority AND person_id = :person");
        of(authority, person, "DELETE FROM membership WHERE authority_id = :authority AND person_id = :person");
    }

    private void of(AuthorityId authority, PersonId person, String sql) {
        jdbc.sql(sql)
                .param("authority", authority.value())
                .param("person", Ids.bytes(person.value()))
                .update();
    }

    private AuthenticatorSecret enrolled(String who) {
        return people.justNow(who, PASSWORD, () -> {
            AuthenticatorSecret secret = own.newSecret();
            assertThat(add(secret).done()).isTrue();
            return secret;
        });
    }

    /** With the code of half a minute ago, so that later ones are left to try. */
    private FactorAdded add(AuthenticatorSecret secret) {
        return own.addApp(secret, people.code(secret, -1));
    }

    private CodeAnswer code(String who, String typed) {
        return people.justNow(who, PASSWORD, () -> check.code(typed));
    }

    private static boolean refused(Supplier<?> work) {
        try {
            work.get();
            return false;
        } catch (AccessDeniedException e) {
            return true;
        }
    }

    private static <T> List<T> atOnce(int threads, Callable<T> work) throws Exception {
        var together = new CyclicBarrier(threads);
        try (var pool = Executors.newFixedThreadPool(threads)) {
            List<Future<T>> futures = pool.invokeAll(IntStream.range(0, threads)
                    .<Callable<T>>mapToObj(n -> () -> {
                        together.await();
                        return work.call();
                    })
                    .collect(toList()));
            List<T> answers = new ArrayList<>();
            for (Future<T> future : futures) {
                answers.add(future.get());
            }
            return answers;
        }
    }

    private SignInTerms terms() {
        return people.justNow("team", PASSWORD, () -> factors.terms(NORTHMERE));
    }

    private void terms(String sql) {
        jdbc.sql(sql).update();
    }

    private void anHourPasses(String who) {
        jdbc.sql("UPDATE factor_guess SET at = at - INTERVAL 61 MINUTE WHERE person_id = :person")
                .param("person", Ids.bytes(people.id(who).value()))
                .update();
    }

    private List<String> acts(String who) {
        return trail("act", who);
    }

    private List<String> details(String who) {
        return trail("detail", who);
    }

    private List<String> trail(String column, String who) {
        return jdbc.sql(
                        "SELECT " + column
                                + " FROM audit_entry WHERE authority_id = 901 AND person_id = :person AND at > :since ORDER BY entry_id")
                .param("person", Ids.bytes(people.id(who).value()))
                .param("since", since)
                .query(String.class)
                .list();
    }
}
