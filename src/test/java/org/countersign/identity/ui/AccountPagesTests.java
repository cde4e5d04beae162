package org.countersign.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.testing.TestAuthorities.NORTHMERE;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import org.countersign.tenancy.Ids;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.TestAuthorities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

@DatabaseTest
@ViewPackages(packages = {"org.countersign.identity.ui", "org.countersign.shell"})
class AccountPagesTests extends SpringBrowserlessTest {

    @Autowired
    TestAuthorities authorities;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void twoAuthorities() {
        authorities.present();
        jdbc.sql("DELETE FROM sign_in_session").update();
        jdbc.sql("DELETE FROM authenticator_app").update();
    }

    @AfterEach
    void nobodyIsAsked() {
        SecurityContextHolder.clearContext();
        jdbc.sql("DELETE FROM authenticator_app").update();
        jdbc.sql("UPDATE access_condition SET second_factor = FALSE").update();
    }

    @Test
    void theAccountSaysWhoOneIsWhereAndHowOneSignsIn() {
        signIn("owner");
        elsewhere("owner", "Firefox on Linux");
        elsewhere("reporter", "Safari on iPhone");
        UI.getCurrent().navigate("account");

        assertThat(find(H1.class).single().getText()).isEqualTo("Your account");
        assertThat(find(ListItem.class).all())
                .extracting(item -> item.getElement().getTextRecursively())
                .anyMatch("Northmere: Owner"::equals)
                .anyMatch(text -> text.startsWith("Firefox on Linux"))
                .noneMatch(text -> text.contains("Safari on iPhone"));
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("second-factor/app?then=/account", "second-factor/passkey?then=/account", "account/password");
    }

    @Test
    void aSignInElsewhereIsEndedFromHere() {
        signIn("owner");
        elsewhere("owner", "Firefox on Linux");
        UI.getCurrent().navigate("account");

        test(find(NativeButton.class).withText("Sign out").all().stream()
                        .filter(button -> button.getAriaLabel().isPresent())
                        .findFirst()
                        .orElseThrow())
                .click();

        assertThat(jdbc.sql("SELECT ended_because FROM sign_in_session")
                        .query(String.class)
                        .list())
                .containsExactly("BY_OWNER");
    }

    @Test
    void whoOwesASecondFactorSeesNothingElseOfTheirAccount() {
        enrol("owner");
        signIn("owner");
        UI.getCurrent().navigate("account");

        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("second-factor?then=/account")
                .doesNotContain("account/password");
    }

    @Test
    void onlyAdministratorsComeToTheSettings() {
        signIn("leader");
        UI.getCurrent().navigate("northmere/settings/sign-in");

        assertThat(find(H1.class).single().getText()).doesNotContain("Signing in");
    }

    @Test
    void whoHasNoSecondFactorIsToldWhyTheyCannotRequireOne() {
        signIn("team");
        UI.getCurrent().navigate("northmere/settings/sign-in");

        assertThat(find(H1.class).single().getText()).isEqualTo("Signing in");
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("You can require a second factor once you have signed in with one"))
                .anyMatch("0 of 7 people have a second factor."::equals);
        assertThat(find(NativeButton.class).withText("Require a second factor").exists())
                .isFalse();
    }

    @Test
    void whoGaveOneMayRequireIt() {
        enrol("team");
        signIn("team", "FACTOR_AUTHENTICATOR_APP");
        UI.getCurrent().navigate("northmere/settings/sign-in");

        assertThat(find(NativeButton.class).withText("Require a second factor").exists())
                .isTrue();
    }

    @Test
    void anAuthorityThatAsksForASecondFactorSaysSoAndHowToSetOneUp() {
        jdbc.sql("INSERT INTO access_condition (authority_id, second_factor) VALUES (901, TRUE)"
                        + " ON DUPLICATE KEY UPDATE second_factor = TRUE")
                .update();
        signIn("leader");
        UI.getCurrent().navigate("northmere/settings/sign-in");

        assertThat(find(H1.class).single().getText()).isEqualTo("Northmere asks for a second factor");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("second-factor/set-up?then=%2Fnorthmere%2Fsettings%2Fsign-in");
    }

    private void signIn(String who, String... factors) {
        var account = signedIn.authentication(who, NORTHMERE).toBuilder()
                .authorities(granted -> {
                    for (String factor : factors) {
                        granted.add(FactorGrantedAuthority.fromAuthority(factor));
                    }
                })
                .build();
        SecurityContextHolder.getContext().setAuthentication(account);
    }

    private void elsewhere(String who, String browser) {
        jdbc.sql("""
                INSERT INTO sign_in_session (session_id, person_id, started_at, active_at, ends_at, address, browser, way)
                SELECT :id, person_id, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) + INTERVAL 1 HOUR, '192.0.2.1',
                  :browser, 'PASSWORD'
                FROM person WHERE email = :email
                """)
                .param("id", Ids.bytes(Ids.next(Clock.systemUTC())))
                .param("browser", browser)
                .param("email", TestAuthorities.email(who, NORTHMERE))
                .update();
    }

    private void enrol(String who) {
        jdbc.sql("""
                INSERT INTO authenticator_app (person_id, secret, added_at, last_step)
                SELECT person_id, 'sealed', UTC_TIMESTAMP(6), 0 FROM person WHERE email = :email
                """).param("email", TestAuthorities.email(who, NORTHMERE)).update();
    }
}
