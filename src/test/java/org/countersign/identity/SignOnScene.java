package org.countersign.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.AuthorityNames;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.PublicAddress;
import org.countersign.tenancy.SystemActor;
import org.countersign.tenancy.Tenancy;
import org.countersign.testing.Keycloak;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.TestAuthorities;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Authorities with a provider, and the people of both. */
@Component
class SignOnScene {

    static final String REPORTER = "11111111-1111-4111-8111-111111111111";
    static final String TEAM = "22222222-2222-4222-8222-222222222222";
    static final String NEWCOMER = "44444444-4444-4444-8444-444444444444";

    final SingleSignOn singleSignOn;
    private final TestAuthorities authorities;
    private final FederatedIdentities identities;
    private final People people;
    private final AuthorityNames names;
    private final SignedInAs signedIn;
    private final Tenancy tenancy;
    private final JdbcClient jdbc;
    private final PublicAddress address;

    SignOnScene(
            SingleSignOn singleSignOn,
            TestAuthorities authorities,
            FederatedIdentities identities,
            People people,
            AuthorityNames names,
            SignedInAs signedIn,
            Tenancy tenancy,
            JdbcClient jdbc,
            PublicAddress address) {
        this.singleSignOn = singleSignOn;
        this.authorities = authorities;
        this.identities = identities;
        this.people = people;
        this.names = names;
        this.signedIn = signedIn;
        this.tenancy = tenancy;
        this.jdbc = jdbc;
        this.address = address;
    }

    Visitor visitor() {
        return new Visitor(URI.create(address.link("")));
    }

    /** An authority of its own for a test; accounts that earlier tests joined are nobody's again. */
    AuthorityId authorityWith(String realm) {
        authorities.present();
        AuthorityId authority = authorities.fresh();
        use(authority, realm);
        forgetJoined();
        return authority;
    }

    void forgetJoined() {
        jdbc.sql("DELETE FROM federated_identity").update();
    }

    void use(AuthorityId authority, String realm) {
        change(authority, Keycloak.running().issuer(realm), true);
    }

    void switchOff(AuthorityId authority) {
        change(authority, Keycloak.running().issuer("council"), false);
    }

    private void change(AuthorityId authority, String issuer, boolean inUse) {
        int version = asTeam(authority, () -> singleSignOn.settings(authority)).version();
        var change = new SignOnChange(issuer, Keycloak.CLIENT, Keycloak.SECRET, "groups", true, inUse, version);
        assertThat(asTeam(authority, () -> singleSignOn.change(authority, change)))
                .isEmpty();
    }

    void map(AuthorityId authority, GroupRole... groups) {
        assertThat(asTeam(authority, () -> singleSignOn.mapGroups(authority, List.of(groups))))
                .isEmpty();
    }

    void requireFor(AuthorityId authority) {
        jdbc.sql("INSERT INTO access_condition (authority_id, single_sign_on) VALUES (:a, TRUE)")
                .param("a", authority.value())
                .update();
    }

    <T> T asTeam(AuthorityId authority, Supplier<T> work) {
        return signedIn.person("team", authority, work);
    }

    /** Joins an account at the council to somebody of the authority. */
    PersonId join(AuthorityId authority, String who, String subject) {
        return identities.join(account(subject), person(authority, who));
    }

    boolean isJoined(String subject, PersonId person) {
        return identities.personOf(account(subject)).filter(person::equals).isPresent();
    }

    private static FederatedId account(String subject) {
        return new FederatedId(Keycloak.running().issuer("council"), subject);
    }

    PersonId person(AuthorityId authority, String who) {
        return ((SignedIn) signedIn.authentication(who, authority).getPrincipal()).id();
    }

    void admit(AuthorityId authority, String name, String email, Role role) {
        var person = new NewPerson(name, email, null, Set.of(role));
        tenancy.asSystem(authority, SystemActor.DEMONSTRATION, () -> people.admit(authority, person));
    }

    String slug(AuthorityId authority) {
        return names.slug(authority);
    }

    void comesAs(Visitor visitor, AuthorityId authority, String user) {
        visitor.opens("/oauth2/authorization/" + slug(authority));
        visitor.submits("form", credentials(user));
    }

    static Map<String, String> credentials(String user) {
        return Map.of("username", user, "password", Keycloak.password(user));
    }

    /** The realm's client learns where to tell that a session ended. */
    void tellKeycloakWhereToReport(AuthorityId authority) {
        String reports = SignOnAddresses.of(address, slug(authority)).backChannel();
        Keycloak.running().admin().reportTo("council", reports);
    }

    void endSessionsAtKeycloak(String subject) {
        Keycloak.running().admin().logOut("council", subject);
    }

    Set<Role> roles(AuthorityId authority, PersonId person) {
        return Set.copyOf(jdbc.sql("SELECT role FROM membership_role WHERE authority_id = :a AND person_id = :p")
                .param("a", authority.value())
                .param("p", Ids.bytes(person.value()))
                .query((row, number) -> Role.valueOf(row.getString(1)))
                .list());
    }

    List<String> trail(AuthorityId authority, String act) {
        return jdbc.sql("SELECT detail FROM audit_entry WHERE authority_id = :a AND act = :act")
                .param("a", authority.value())
                .param("act", act)
                .query(String.class)
                .list();
    }
}
