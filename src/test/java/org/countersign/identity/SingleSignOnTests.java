package org.countersign.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.testing.TestAuthorities.NORTHMERE;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.AuthorityNames;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.SystemActor;
import org.countersign.tenancy.Tenancy;
import org.countersign.testing.Keycloak;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.TestAuthorities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Through a real Keycloak, by the pages that a browser would go through. Each test has an authority of its own. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT,
        properties = {"countersign.single-sign-on.inside-hosts=127.0.0.1", "server.address=127.0.0.1"})
class SingleSignOnTests {

    private static final int PORT = freePort();
    private static final URI HOME = URI.create("http://127.0.0.1:" + PORT);
    private static final String REPORTER = "11111111-1111-4111-8111-111111111111";
    private static final String TEAM = "22222222-2222-4222-8222-222222222222";

    private final Visitor visitor = new Visitor(HOME);

    @Autowired
    TestAuthorities authorities;

    @Autowired
    SingleSignOn singleSignOn;

    @Autowired
    FederatedIdentities identities;

    @Autowired
    Memberships memberships;

    @Autowired
    People people;

    @Autowired
    AuthorityNames names;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    Tenancy tenancy;

    @Autowired
    JdbcClient jdbc;

    AuthorityId authority;

    @DynamicPropertySource
    static void address(DynamicPropertyRegistry registry) {
        registry.add("server.port", () -> PORT);
        registry.add("countersign.address", HOME::toString);
    }

    @BeforeEach
    void anAuthorityThatUsesIt() {
        authority = authorities.fresh();
        use("council");
    }

    @Test
    void whoJoinedSignsIn() {
        join("reporter", REPORTER);
        comesAs("reporter");
        assertThat(visitor.sees().address().toString()).startsWith(HOME.toString());
        assertThat(visitor.sees().path()).doesNotContain("login", "refused");
        assertThat(trail("signed in"))
                .singleElement()
                .asString()
                .contains(Keycloak.running().issuer("council"));
    }

    @Test
    void whoDidNotJoinIsRefusedThoughAMemberHasThatAddress() {
        authorities.present();
        admit("Leader with that address", TestAuthorities.email("leader", NORTHMERE), Role.LEADER);
        comesAs("stranger");
        assertThat(refusal()).contains("because=not-joined");
        assertThat(trail("sign-in refused"))
                .singleElement()
                .asString()
                .contains("not-joined")
                .doesNotContain("@");
        assertThat(visitor.opens("/").path()).isEqualTo("/login");
    }

    @Test
    void anotherRealmWithTheVictimsAddressAndSubjectIsRefused() {
        join("team", TEAM);
        use("impostor");
        comesAs("team");
        assertThat(refusal()).contains("because=not-joined");
        assertThat(trail("sign-in refused")).singleElement().asString().contains("realms/impostor");
        assertThat(visitor.opens("/").path()).isEqualTo("/login");
    }

    @Test
    void aMemberOfAnotherAuthorityIsRefused() {
        AuthorityId other = authority;
        join("reporter", REPORTER);
        authority = authorities.fresh();
        use("council");
        comesAs("reporter");
        assertThat(refusal()).contains("because=not-a-member");
        assertThat(authority).isNotEqualTo(other);
    }

    @Test
    void groupsSetTheRolesAtEachSignIn() {
        join("owner", REPORTER);
        map(new GroupRole("Reporters", Role.REPORTER), new GroupRole("Leaders", Role.LEADER));
        comesAs("reporter");
        assertThat(roles("owner")).containsExactly(Role.REPORTER);
        assertThat(trail("roles set from groups")).containsExactly("Owner → Reporter");
    }

    @Test
    void withoutAMappingRolesStayAsTheyWereGiven() {
        join("owner", REPORTER);
        comesAs("reporter");
        assertThat(roles("owner")).containsExactly(Role.OWNER);
    }

    @Test
    void whomNoGroupGivesARoleIsRefusedAndLosesThoseTheyHad() {
        join("owner", REPORTER);
        map(new GroupRole("Leaders", Role.LEADER));
        comesAs("reporter");
        assertThat(refusal()).contains("because=no-role");
        assertThat(roles("owner")).isEmpty();
    }

    @Test
    void theLastOfThePerformanceTeamStaysWhateverTheirGroupsSay() {
        join("team", REPORTER);
        map(new GroupRole("Reporters", Role.REPORTER));
        comesAs("reporter");
        assertThat(roles("team")).containsExactlyInAnyOrder(Role.REPORTER, Role.PERFORMANCE_TEAM);
        assertThat(trail("roles set from groups")).singleElement().asString().contains("the last one");
    }

    @Test
    void onceRequiredAPasswordGivesNoRightsAndTheProviderDoes() {
        PersonId team = join("team", TEAM);
        assertThat(asTeam(() -> singleSignOn.require(authority, true)))
                .hasValueSatisfying(why -> assertThat(why.code()).isEqualTo("require-not-through"));
        jdbc.sql("INSERT INTO access_condition (authority_id, single_sign_on) VALUES (:a, TRUE)")
                .param("a", authority.value())
                .update();
        assertThat(memberships.rightsOf(team, new Proof(true, Optional.empty()), authority))
                .isEmpty();
        assertThat(memberships.rightsOf(team, new Proof(false, Optional.of(authority)), authority))
                .isNotEmpty();
    }

    @Test
    void anAnswerThatNobodyAskedForIsRefusedAndLeavesNoTrace() {
        visitor.opens("/login/oauth2/code/" + names.slug(authority) + "?code=1&state=2");
        assertThat(refusal()).contains("because=not-begun");
        assertThat(trail("sign-in refused")).isEmpty();
    }

    @Test
    void anotherVisitorCannotUseTheAnswerOfTheFirst() {
        join("reporter", REPORTER);
        visitor.opens("/oauth2/authorization/" + names.slug(authority));
        String answer = visitor.isSentOnAfter("form", credentials("reporter"));
        Visitor thief = new Visitor(HOME);
        thief.opens(answer);
        assertThat(thief.sees().address().toString()).contains("because=not-begun");
    }

    @Test
    void theRequestCarriesStateNonceAndProofKeyAndOurOwnAddress() {
        String begun = visitor.isSentOnFrom("/oauth2/authorization/" + names.slug(authority));
        assertThat(begun)
                .startsWith(Keycloak.running().issuer("council"))
                .contains("state=", "nonce=", "code_challenge_method=S256", "scope=openid")
                .contains("redirect_uri=" + HOME + "/login/oauth2/code/" + names.slug(authority));
    }

    @Test
    void whereItIsOffNobodyComesIn() {
        SignOn now = asTeam(() -> singleSignOn.settings(authority));
        change(now.issuer(), false);
        assertThat(visitor.isSentOnFrom("/oauth2/authorization/" + names.slug(authority)))
                .doesNotContain("realms");
    }

    private void use(String realm) {
        change(Keycloak.running().issuer(realm), true);
    }

    private void change(String issuer, boolean inUse) {
        int version = asTeam(() -> singleSignOn.settings(authority)).version();
        var change = new SignOnChange(issuer, Keycloak.CLIENT, Keycloak.SECRET, "groups", true, inUse, version);
        assertThat(asTeam(() -> singleSignOn.change(authority, change))).isEmpty();
    }

    private void map(GroupRole... groups) {
        assertThat(asTeam(() -> singleSignOn.mapGroups(authority, List.of(groups))))
                .isEmpty();
    }

    private <T> T asTeam(Supplier<T> work) {
        return signedIn.person("team", authority, work);
    }

    /** Their account at the council is somebody's of the fresh authority; earlier tests joined it to others. */
    private PersonId join(String who, String subject) {
        PersonId person = personId(who);
        jdbc.sql("DELETE FROM federated_identity WHERE subject = :subject")
                .param("subject", subject)
                .update();
        identities.join(new FederatedId(Keycloak.running().issuer("council"), subject), person);
        return person;
    }

    private PersonId personId(String who) {
        return ((SignedIn) signedIn.authentication(who, authority).getPrincipal()).id();
    }

    private void admit(String name, String email, Role role) {
        tenancy.asSystem(
                authority,
                SystemActor.DEMONSTRATION,
                () -> people.admit(authority, new NewPerson(name, email, null, Set.of(role))));
    }

    private void comesAs(String user) {
        visitor.opens("/oauth2/authorization/" + names.slug(authority));
        visitor.submits("form", credentials(user));
    }

    private static Map<String, String> credentials(String user) {
        return Map.of("username", user, "password", Keycloak.password(user));
    }

    private String refusal() {
        return visitor.sees().address().toString();
    }

    private Set<Role> roles(String who) {
        return Set.copyOf(jdbc.sql("SELECT role FROM membership_role WHERE authority_id = :a AND person_id = :p")
                .param("a", authority.value())
                .param("p", Ids.bytes(personId(who).value()))
                .query((row, number) -> Role.valueOf(row.getString(1)))
                .list());
    }

    private List<String> trail(String act) {
        return jdbc.sql("SELECT detail FROM audit_entry WHERE authority_id = :a AND act = :act")
                .param("a", authority.value())
                .param("act", act)
                .query(String.class)
                .list();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
