package org.countersign.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.testing.TestAuthorities.NORTHMERE;

import java.util.Optional;
import org.countersign.tenancy.AuthorityId;
import org.countersign.testing.Keycloak;
import org.countersign.testing.TestAuthorities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is let in through a real Keycloak, by the pages that a browser would go through. */
@SignOnTest
class SingleSignOnTests {

    @Autowired
    SignOnScene scene;

    @Autowired
    Memberships memberships;

    AuthorityId authority;
    Visitor visitor;

    @BeforeEach
    void anAuthorityThatUsesIt() {
        authority = scene.authorityWith("council");
        visitor = scene.visitor();
    }

    @Test
    void whoJoinedSignsIn() {
        scene.join(authority, "reporter", SignOnScene.REPORTER);
        scene.comesAs(visitor, authority, "reporter");
        assertThat(visitor.isSignedIn()).isTrue();
        assertThat(scene.trail(authority, "signed in"))
                .singleElement()
                .asString()
                .contains(Keycloak.running().issuer("council"));
    }

    @Test
    void whoDidNotJoinIsRefusedThoughAMemberHasThatAddress() {
        scene.admit(authority, "Leader", TestAuthorities.email("leader", NORTHMERE), Role.LEADER);
        scene.comesAs(visitor, authority, "stranger");
        refused("not-joined");
        assertThat(scene.trail(authority, "sign-in refused"))
                .singleElement()
                .asString()
                .contains("not-joined")
                .doesNotContain("@");
    }

    @Test
    void anotherRealmWithTheVictimsAddressAndSubjectIsRefused() {
        scene.admit(authority, "Victim", TestAuthorities.email("team", NORTHMERE), Role.PERFORMANCE_TEAM);
        scene.join(authority, "team", SignOnScene.TEAM);
        scene.use(authority, "impostor");
        scene.comesAs(visitor, authority, "team");
        refused("not-joined");
        assertThat(scene.trail(authority, "sign-in refused"))
                .singleElement()
                .asString()
                .contains("realms/impostor");
    }

    @Test
    void aMemberOfAnotherAuthorityIsRefused() {
        scene.join(authority, "reporter", SignOnScene.REPORTER);
        AuthorityId other = new AuthorityId(NORTHMERE.value());
        PersonId stranger = scene.person(other, "reporter");
        assertThat(memberships.rightsOf(stranger, new Proof(false, Optional.of(authority)), authority))
                .isEmpty();
        scene.forgetJoined();
        scene.join(other, "reporter", SignOnScene.REPORTER);
        scene.comesAs(visitor, authority, "reporter");
        refused("not-a-member");
    }

    @Test
    void aProviderOpensNoAuthorityButItsOwn() {
        PersonId person = scene.person(authority, "leader");
        var elsewhere = new Proof(true, Optional.of(NORTHMERE));
        assertThat(memberships.rightsOf(person, elsewhere, authority)).isEmpty();
        assertThat(memberships.rightsOf(person, new Proof(false, Optional.empty()), authority))
                .isNotEmpty();
    }

    @Test
    void groupsSetTheRolesAtEachSignIn() {
        PersonId person = scene.join(authority, "owner", SignOnScene.REPORTER);
        scene.map(authority, new GroupRole("Reporters", Role.REPORTER), new GroupRole("Leaders", Role.LEADER));
        scene.comesAs(visitor, authority, "reporter");
        assertThat(scene.roles(authority, person)).containsExactly(Role.REPORTER);
        assertThat(scene.trail(authority, "roles set from groups")).containsExactly("Owner → Reporter");
    }

    @Test
    void withoutAMappingRolesStayAsTheyWereGiven() {
        PersonId person = scene.join(authority, "owner", SignOnScene.REPORTER);
        scene.comesAs(visitor, authority, "reporter");
        assertThat(scene.roles(authority, person)).containsExactly(Role.OWNER);
    }

    @Test
    void whomNoGroupGivesARoleIsRefusedAndLosesThoseTheyHad() {
        PersonId person = scene.join(authority, "owner", SignOnScene.REPORTER);
        scene.map(authority, new GroupRole("Leaders", Role.LEADER));
        scene.comesAs(visitor, authority, "reporter");
        refused("no-role");
        assertThat(scene.roles(authority, person)).isEmpty();
    }

    @Test
    void theLastOfThePerformanceTeamStaysWhateverTheirGroupsSay() {
        PersonId person = scene.join(authority, "team", SignOnScene.REPORTER);
        scene.map(authority, new GroupRole("Reporters", Role.REPORTER));
        scene.comesAs(visitor, authority, "reporter");
        assertThat(scene.roles(authority, person)).containsExactlyInAnyOrder(Role.REPORTER, Role.PERFORMANCE_TEAM);
        assertThat(scene.trail(authority, "roles set from groups"))
                .singleElement()
                .asString()
                .contains("the last one");
    }

    @Test
    void onceRequiredAPasswordGivesNoRightsAndTheProviderDoes() {
        PersonId team = scene.join(authority, "team", SignOnScene.TEAM);
        scene.requireFor(authority);
        assertThat(memberships.rightsOf(team, new Proof(true, Optional.empty()), authority))
                .isEmpty();
        assertThat(memberships.rightsOf(team, new Proof(false, Optional.of(authority)), authority))
                .isNotEmpty();
    }

    @Test
    void onlyWhoCameThroughItCanRequireIt() {
        assertThat(scene.asTeam(authority, () -> scene.singleSignOn.require(authority, true)))
                .hasValueSatisfying(why -> assertThat(why.code()).isEqualTo("require-not-through"));
    }

    @Test
    void whileItIsRequiredNothingIsChangedThatLocksEverybodyOut() {
        String issuer = Keycloak.running().issuer("council");
        SignOn now = new SignOn(issuer, Keycloak.CLIENT, true, "groups", true, true, 1);
        var off = new SignOnChange(issuer, Keycloak.CLIENT, null, "groups", true, false, 1);
        var secret = new SignOnChange(issuer, Keycloak.CLIENT, "another", "groups", true, true, 1);
        assertThat(SignOnRules.refusal(now, off, true))
                .hasValueSatisfying(why -> assertThat(why.code()).isEqualTo("required"));
        assertThat(SignOnRules.refusal(now, secret, true)).isEmpty();
    }

    @Test
    void anAnswerThatNobodyAskedForIsRefusedAndLeavesNoTrace() {
        visitor.opens("/login/oauth2/code/" + scene.slug(authority) + "?code=1&state=2");
        refused("not-begun");
        assertThat(scene.trail(authority, "sign-in refused")).isEmpty();
    }

    @Test
    void anotherVisitorCannotUseTheAnswerOfTheFirst() {
        scene.join(authority, "reporter", SignOnScene.REPORTER);
        visitor.opens("/oauth2/authorization/" + scene.slug(authority));
        String answer = visitor.isSentOnAfter("form", SignOnScene.credentials("reporter"));
        visitor = scene.visitor();
        visitor.opens(answer);
        refused("not-begun");
    }

    @Test
    void theRequestCarriesStateNonceAndProofKeyAndOurOwnAddress() {
        String begun = visitor.isSentOnFrom("/oauth2/authorization/" + scene.slug(authority));
        assertThat(begun)
                .startsWith(Keycloak.running().issuer("council"))
                .contains("state=", "nonce=", "code_challenge_method=S256", "scope=openid")
                .contains("redirect_uri=" + visitor.home() + "login/oauth2/code/" + scene.slug(authority));
    }

    @Test
    void whereItIsOffNobodyComesIn() {
        scene.switchOff(authority);
        assertThat(visitor.isSentOnFrom("/oauth2/authorization/" + scene.slug(authority)))
                .doesNotContain("realms");
    }

    private void refused(String because) {
        assertThat(visitor.sees().address().toString()).contains("because=" + because);
        assertThat(visitor.isSignedIn()).isFalse();
    }
}
