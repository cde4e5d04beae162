package org.countersign.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.countersign.tenancy.AuthorityId;
import org.countersign.testing.TestAuthorities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Joining by way of a real Keycloak, and leaving both. */
@SignOnTest
class SignOnJoiningTests {

    @Autowired
    SignOnScene scene;

    @Autowired
    Invitations invitations;

    @Autowired
    InvitationLinks links;

    @Autowired
    Joining joining;

    AuthorityId authority;
    String page;
    Visitor visitor;

    @BeforeEach
    void anAuthorityThatUsesIt() {
        authority = scene.authorityWith("council");
        page = "/single-sign-on/" + scene.slug(authority);
        visitor = scene.visitor();
    }

    @Test
    void theInvitedJoinsOnceAndThenSignsIn() {
        PersonId invited = invite("newcomer@" + scene.slug(authority) + ".example");
        accept(invited);
        assertThat(visitor.isSignedIn()).isTrue();
        assertThat(scene.isJoined(SignOnScene.NEWCOMER, invited)).isTrue();

        visitor = scene.visitor();
        visitor.opens(page);
        visitor.submits("form", SignOnScene.credentials("newcomer"));
        assertThat(visitor.isSignedIn()).isTrue();
    }

    @Test
    void anInvitationThatWasUsedJoinsNobodyElse() {
        PersonId invited = invite("newcomer@" + scene.slug(authority) + ".example");
        accept(invited);
        visitor = scene.visitor();
        visitor.opens("/login");
        visitor.posts(page + "/join", Map.of("token", token(invited)));
        assertThat(visitor.sees().address().toString()).contains("because=invitation-over");
    }

    @Test
    void whereItIsRequiredNobodyJoinsWithAPassword() {
        PersonId invited = invite("newcomer@" + scene.slug(authority) + ".example");
        scene.requireFor(authority);
        assertThat(joining.withPassword(token(invited), "a long walk by the sea"))
                .isEmpty();
        assertThat(joining.opened(token(invited))).isPresent();
    }

    @Test
    void whoHasAnAccountHereSignsInToItBeforeJoining() {
        PersonId invited = invite(TestAuthorities.email("leader", TestAuthorities.NORTHMERE));
        accept(invited);
        assertThat(visitor.sees().address().toString()).contains("because=has-account");
        assertThat(scene.isJoined(SignOnScene.NEWCOMER, invited)).isFalse();
    }

    @Test
    void whoJoinedElsewhereIsTheSamePersonHere() {
        PersonId known = scene.join(TestAuthorities.NORTHMERE, "leader", SignOnScene.NEWCOMER);
        accept(invite("another.address@" + scene.slug(authority) + ".example"));
        assertThat(visitor.isSignedIn()).isTrue();
        assertThat(scene.roles(authority, known)).containsExactly(Role.LEADER);
    }

    @Test
    void aMemberWithAPasswordConnectsTheirAccount() {
        signInWithPassword("owner");
        visitor.opens(page + "/connect");
        visitor.submits("form", Map.of());
        goOn("reporter");
        assertThat(scene.isJoined(SignOnScene.REPORTER, scene.person(authority, "owner")))
                .isTrue();
        assertThat(scene.trail(authority, "single sign-on connected")).hasSize(1);
    }

    @Test
    void anAccountThatIsSomebodysIsNotConnectedToAnother() {
        scene.join(authority, "reporter", SignOnScene.REPORTER);
        signInWithPassword("owner");
        visitor.opens(page + "/connect");
        visitor.submits("form", Map.of());
        goOn("reporter");
        assertThat(visitor.sees().address().toString()).contains("because=other-person");
        assertThat(scene.isJoined(SignOnScene.REPORTER, scene.person(authority, "reporter")))
                .isTrue();
    }

    @Test
    void signingOutEndsBothSessions() {
        scene.join(authority, "reporter", SignOnScene.REPORTER);
        scene.comesAs(visitor, authority, "reporter");
        assertThat(visitor.opens(page).page().selectFirst("input[name=password]"))
                .as("the provider lets them in again by itself")
                .isNull();

        visitor.opens("/single-sign-on/" + scene.slug(authority) + "/connect");
        visitor.posts("/logout", Map.of());
        assertThat(visitor.sees().path()).isEqualTo("/login");
        assertThat(visitor.opens(page).page().selectFirst("input[name=password]"))
                .as("the provider asks for the password")
                .isNotNull();
        assertThat(visitor.isSignedIn()).isFalse();
    }

    @Test
    void whatIsNoTokenOfTheProviderEndsNobodysSession() {
        visitor.opens("/single-sign-on");
        visitor.posts(page + "/ended", Map.of("logout_token", "not.a.token"));
        assertThat(visitor.sees().status()).isEqualTo(400);
    }

    @Test
    void aSessionThatTheProviderEndsIsEndedHere() {
        scene.join(authority, "reporter", SignOnScene.REPORTER);
        scene.tellKeycloakWhereToReport(authority);
        scene.comesAs(visitor, authority, "reporter");
        assertThat(visitor.isSignedIn()).isTrue();
        scene.endSessionsAtKeycloak(SignOnScene.REPORTER);
        await().atMost(Duration.ofSeconds(15)).until(() -> !visitor.isSignedIn());
        assertThat(scene.trail(authority, "signed out by the provider")).isNotEmpty();
    }

    private PersonId invite(String email) {
        return scene.asTeam(
                authority,
                () -> invitations.invite(
                        authority, new NewInvitation("Newcomer", new EmailAddress(email), Set.of(Role.LEADER))));
    }

    private String token(PersonId invited) {
        return links.written(new InvitationToken(authority, invited, 1));
    }

    private void accept(PersonId invited) {
        visitor.opens("/login");
        visitor.posts(page + "/join", Map.of("token", token(invited)));
        goOn("newcomer");
    }

    /** From the page that leads on by itself. */
    private void goOn(String user) {
        visitor.opens("/oauth2/authorization/" + scene.slug(authority));
        visitor.submits("form", SignOnScene.credentials(user));
    }

    private void signInWithPassword(String who) {
        visitor.opens("/login");
        visitor.submits(
                "form",
                Map.of("username", TestAuthorities.email(who, authority), "password", TestAuthorities.PASSWORD));
        assertThat(visitor.isSignedIn()).isTrue();
    }
}
