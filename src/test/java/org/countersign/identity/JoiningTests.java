package org.countersign.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Unit;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.Description;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.Measure;
import org.countersign.indicator.Responsibility;
import org.countersign.indicator.StatedPeople;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.SystemActor;
import org.countersign.tenancy.Tenancy;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.TestAuthorities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

@DatabaseTest
class JoiningTests {

    private static final String PASSWORD = "a long walk by the sea";

    @Autowired
    TestAuthorities authorities;

    @Autowired
    Invitations invitations;

    @Autowired
    Joining joining;

    @Autowired
    InvitationLinks links;

    @Autowired
    PeopleDesk desk;

    @Autowired
    People people;

    @Autowired
    Catalogue catalogue;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    Tenancy tenancy;

    @Autowired
    JdbcClient jdbc;

    AuthorityId authority;
    String address;

    @BeforeEach
    void authorityOfItsOwn() {
        authority = authorities.fresh();
        address = "invited@" + TestAuthorities.email("x", authority).substring(2);
    }

    @Test
    void theLinkMakesTheInvitedIntoAnAccountWithTheirRoles() {
        PersonId person = invited();
        assertThat(joining.opened(token(person, 1)))
                .contains(new OpenInvitation(authority, "Sam Reporter", address, false));

        assertThat(joining.withPassword(token(person, 1), PASSWORD)).contains(person);

        assertThat(((PasswordAccount) accounts.loadUserByUsername(address)).id())
                .isEqualTo(person);
        assertThat(colleague(person).state()).isEqualTo(Colleague.State.ACTIVE);
        assertThat(colleague(person).roles()).containsExactly(Role.REPORTER);
        assertThat(trail()).contains("Sam Reporter: person joined Sam Reporter (with a password, as Reporter)");
    }

    @Test
    void oneOfTwentyWhoUseALinkAtOnceWins() throws Exception {
        PersonId person = invited();
        Callable<Optional<PersonId>> attempt = () -> joining.withPassword(token(person, 1), PASSWORD);
        List<Optional<PersonId>> answers;
        try (ExecutorService threads = Executors.newFixedThreadPool(20)) {
            answers = threads
                    .invokeAll(
                            IntStream.range(0, 20).mapToObj(number -> attempt).toList())
                    .stream()
                    .map(JoiningTests::answer)
                    .toList();
        }
        assertThat(answers).filteredOn(Optional::isPresent).hasSize(1);
        assertThat(trail()).filteredOn(entry -> entry.contains("person joined")).hasSize(1);
    }

    @Test
    void aLinkThatIsUsedWithdrawnReplacedOrExpiredSaysNothing() {
        PersonId used = invited("used");
        joining.withPassword(token(used, 1), PASSWORD);
        PersonId withdrawn = invited("withdrawn");
        team(() -> invitations.withdraw(authority, withdrawn));
        PersonId replaced = invited("replaced");
        team(() -> invitations.invite(authority, replaced, new EmailAddress("replaced@example.org")));
        PersonId expired = invited("expired");
        set("expires_at = UTC_TIMESTAMP(6)", expired);

        assertThat(List.of(token(used, 1), token(withdrawn, 1), token(replaced, 1), token(expired, 1)))
                .allSatisfy(token -> {
                    assertThat(joining.opened(token)).isEmpty();
                    assertThat(joining.withPassword(token, PASSWORD)).isEmpty();
                    assertThat(joining.withAccount(token, person("owner"))).isEmpty();
                    assertThat(joining.vouchedFor(token, ignored -> {
                                throw new AssertionError("joined");
                            }))
                            .isEmpty();
                });
        assertThat(joining.opened(token(replaced, 2))).isPresent();
    }

    @Test
    void aTokenThatWasAlteredOrMadeUpIsNotRead() {
        String token = token(invited(), 1);
        for (int place = 0; place < token.length(); place++) {
            char other = token.charAt(place) == 'A' ? 'B' : 'A';
            assertThat(joining.opened(token.substring(0, place) + other + token.substring(place + 1)))
                    .isEmpty();
        }
        assertThat(List.of("", "x", token + "A", token.substring(1), "!".repeat(token.length())))
                .allSatisfy(wrong -> assertThat(joining.opened(wrong)).isEmpty());
    }

    @Test
    void theDatabaseHoldsNothingThatOpensAnInvitation() {
        PersonId person = invited();
        var row = jdbc.sql("SELECT * FROM invitation WHERE authority_id = :authority")
                .param("authority", authority.value())
                .query()
                .singleRow();
        assertThat(row.toString()).doesNotContain(token(person, 1));
        assertThat(row.keySet()).noneMatch(column -> column.contains("token"));
    }

    @Test
    void anAccountTakesRolesAndIndicatorsOfTheOneInvited() {
        PersonId person = invited();
        IndicatorId indicator = indicator(person);
        PersonId account = person("leader");

        assertThat(joining.withAccount(token(person, 1), account)).contains(account);

        assertThat(colleague(account).roles()).containsExactlyInAnyOrder(Role.LEADER, Role.REPORTER);
        assertThat(reporters(indicator)).containsExactly(account);
        assertThat(all()).extracting(Colleague::id).doesNotContain(person);
        assertThatThrownBy(() -> accounts.loadUserByUsername(address)).isInstanceOf(UsernameNotFoundException.class);
        assertThat(trail())
                .contains(
                        "Leader: person joined Leader (with an account, in place of Sam Reporter, as Reporter, Leader)");
    }

    @Test
    void anAddressThatHasAnAccountIsNotJoinedByItselfAndNotToldToTheInviter() {
        String taken = TestAuthorities.email("owner", authority);
        PersonId person = team(() -> invitations.invite(
                authority, new NewInvitation("Sam Reporter", new EmailAddress(taken), Set.of(Role.REPORTER))));
        assertThat(colleague(person).state()).isEqualTo(Colleague.State.INVITED);
        assertThat(joining.opened(token(person, 1)))
                .hasValueSatisfying(open -> assertThat(open.hasAccount()).isTrue());

        assertThat(joining.withPassword(token(person, 1), PASSWORD)).isEmpty();

        assertThat(joining.opened(token(person, 1))).isPresent();
        assertThat(colleague(person("owner")).roles()).containsExactly(Role.OWNER);
        assertThat(trail()).noneMatch(entry -> entry.contains("person joined"));
    }

    @Test
    void whoIsVouchedForJoinsWithoutAPassword() {
        PersonId person = invited();
        assertThat(joining.vouchedFor(
                        token(person, 1), joined -> assertThat(joined).isEqualTo(person)))
                .contains(person);
        assertThat(colleague(person).state()).isEqualTo(Colleague.State.ACTIVE);
        assertThatThrownBy(() -> accounts.loadUserByUsername(address)).isInstanceOf(UsernameNotFoundException.class);
    }

    @Test
    void anIdentityThatCannotBeKeptLeavesTheInvitationOpen() {
        PersonId person = invited();
        assertThatThrownBy(() -> joining.vouchedFor(token(person, 1), joined -> {
                    throw new IllegalStateException("taken");
                }))
                .hasMessage("taken");
        assertThat(joining.opened(token(person, 1))).isPresent();
    }

    @Test
    void onlyThoseWithoutASignInAreInvitedAgain() {
        assertThat(team(() -> invitations.invite(authority, person("owner"), new EmailAddress("other@example.org"))))
                .isFalse();
        PersonId imported = tenancy.asSystem(
                authority,
                SystemActor.DEMONSTRATION,
                () -> people.admit(authority, NewPerson.withoutSignIn("Found In Sheet", Set.of(Role.OWNER))));
        assertThat(colleague(imported).state()).isEqualTo(Colleague.State.NO_SIGN_IN);
        assertThat(team(() -> invitations.invite(authority, imported, new EmailAddress("found@example.org"))))
                .isTrue();
        assertThat(joining.withPassword(token(imported, 1), PASSWORD)).contains(imported);
        assertThat(team(() -> invitations.invite(authority, imported, new EmailAddress("found@example.org"))))
                .isFalse();
    }

    @Test
    void aSecondLinkToTheSameAddressOfAnotherAuthorityIsItsOwn() {
        PersonId here = invited();
        AuthorityId there = authorities.fresh();
        PersonId elsewhere = signedIn.person(
                "team",
                there,
                () -> invitations.invite(
                        there, new NewInvitation("Sam Reporter", new EmailAddress(address), Set.of(Role.OWNER))));
        joining.withPassword(token(here, 1), PASSWORD);
        String other = links.written(new InvitationToken(there, elsewhere, 1));
        assertThat(joining.withPassword(other, PASSWORD)).isEmpty();
        assertThat(joining.withAccount(other, here)).contains(here);
        assertThat(signedIn.person("team", there, () -> desk.all(there)))
                .filteredOn(colleague -> colleague.id().equals(here))
                .extracting(Colleague::roles)
                .containsExactly(Set.of(Role.OWNER));
        assertThat(colleague(here).roles()).containsExactly(Role.REPORTER);
    }

    private PersonId invited() {
        return team(() -> invitations.invite(
                authority, new NewInvitation("Sam Reporter", new EmailAddress(address), Set.of(Role.REPORTER))));
    }

    private PersonId invited(String who) {
        return team(() -> invitations.invite(
                authority,
                new NewInvitation(who, new EmailAddress(who + authority + "@example.org"), Set.of(Role.REPORTER))));
    }

    private IndicatorId indicator(PersonId reporter) {
        return tenancy.asSystem(authority, SystemActor.DEMONSTRATION, () -> {
            IndicatorId id = catalogue.add(
                    authority,
                    new Description("J1", "Joined", "", "", 1, ""),
                    Measure.found(Unit.COUNT, 0, Polarity.NONE),
                    StatedPeople.NONE);
            catalogue.assign(authority, id, Responsibility.REPORTER, Set.of(reporter));
            return id;
        });
    }

    private Set<PersonId> reporters(IndicatorId indicator) {
        return team(() -> catalogue.byId(authority, indicator)).orElseThrow().reporters();
    }

    private List<Colleague> all() {
        return team(() -> desk.all(authority));
    }

    private Colleague colleague(PersonId person) {
        return all().stream().filter(one -> one.id().equals(person)).findFirst().orElseThrow();
    }

    private PersonId person(String who) {
        return ((SignedIn) signedIn.authentication(who, authority).getPrincipal()).id();
    }

    private <T> T team(Supplier<T> work) {
        return signedIn.person("team", authority, work);
    }

    private String token(PersonId person, int round) {
        return links.written(new InvitationToken(authority, person, round));
    }

    private void set(String change, PersonId person) {
        jdbc.sql("UPDATE invitation SET " + change + " WHERE authority_id = :authority AND person_id = :person")
                .param("authority", authority.value())
                .param("person", Ids.bytes(person.value()))
                .update();
    }

    private List<String> trail() {
        return jdbc
                .sql("SELECT actor_name, act, subject, detail FROM audit_entry WHERE authority_id = :authority")
                .param("authority", authority.value())
                .query()
                .listOfRows()
                .stream()
                .map(JoiningTests::words)
                .toList();
    }

    private static String words(Map<String, Object> entry) {
        return "%s: %s %s (%s)"
                .formatted(entry.get("actor_name"), entry.get("act"), entry.get("subject"), entry.get("detail"));
    }

    private static <T> T answer(Future<T> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
