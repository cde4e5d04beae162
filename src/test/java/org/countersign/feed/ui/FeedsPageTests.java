package org.countersign.feed.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.countersign.feed.FeedDoor;
import org.countersign.identity.Suspensions;
import org.countersign.tenancy.AuthorityId;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.Screen;
import org.countersign.testing.Screens;
import org.countersign.testing.TestAuthorities;
import org.countersign.testing.TestOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DatabaseTest
class FeedsPageTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestAuthorities authorities;

    @Autowired
    FeedDoor door;

    @Autowired
    Suspensions suspensions;

    @Autowired
    TestOperator operator;

    Screens screens;
    AuthorityId here;

    @BeforeEach
    void anAuthorityWithoutTokens() {
        authorities.present();
        here = authorities.fresh();
        screens = new Screens(context);
    }

    @AfterEach
    void everybodyGoesHome() {
        screens.close();
    }

    @Test
    void aTokenIsShownOnceAndGoodUntilItIsRevoked() {
        Screen page = page("team");
        assertThat(page.words()).contains("No token yet.");
        page.fill("Name of the job", "nightly job");
        page.press("Make a token");

        String secret = page.field("The token").getValue();
        assertThat(door.enter(secret)).isPresent();
        assertThat(page.field("The address to send figures to").getValue())
                .endsWith("/api/v1/authorities/fresh" + here + "/figures");
        page.press("I have kept it");
        assertThat(page.view().getOuterHTML()).doesNotContain(secret);
        assertThat(page("team").words()).contains("nightly job", "Good until").doesNotContain(secret);

        page.pressNamed("Revoke nightly job");
        page.click("Revoke the token of nightly job");
        assertThat(page.words()).contains("The token of “nightly job” is revoked.", "Revoked on");
        assertThat(door.enter(secret)).isEmpty();
    }

    @Test
    void withoutANameThereIsNoToken() {
        Screen page = page("team");
        page.press("Make a token");

        assertThat(page.words()).contains("Give the token the name of the job").contains("No token yet.");
    }

    @Test
    void whileSuspendedTheTokensAreSeenAndNoneIsMade() {
        Screen before = page("team");
        before.fill("Name of the job", "nightly job");
        before.press("Make a token");
        operator.does(() -> suspensions.suspend(here, "The contract has not been renewed"));

        assertThat(page("team").words())
                .contains("nightly job", "The authority is suspended")
                .doesNotContain("Make a token", "Revoke nightly job");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reporter", "owner", "leader"})
    void nobodyElseSeesIt(String who) {
        assertThat(page(who).words()).doesNotContain("Make a token");
    }

    private Screen page(String who) {
        return screens.at(who, here, "settings/feeds");
    }
}
