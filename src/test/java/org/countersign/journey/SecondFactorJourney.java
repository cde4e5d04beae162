package org.countersign.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.security.InvalidKeyException;
import java.time.Clock;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody sets up an app and a passkey, loses the app, and gets rid of both; every page of it by axe. */
class SecondFactorJourney {

    private static final String PERSON = "Sign in as Senior Leader, Portsmouth";
    private static final Clock CLOCK = Clock.systemUTC();

    @RegisterExtension
    private final InBrowser browser = new InBrowser();

    @Test
    void aSecondFactorIsSetUpUsedLostReplacedAndRemoved() {
        Page page = browser.newPerson("/login");
        signIn(page);
        String key = setsUpAnApp(page);
        String recovery = keepsTheCodes(page);
        signsInWithACode(page, key);
        signsInWithARecoveryCode(page, recovery);
        passkeys(page);
        addsAPasskey(page);
        signsInWithThePasskey(page);
        removesBoth(page);
        signOut(page);
        signIn(page);
    }

    private static String setsUpAnApp(Page page) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Senior Leader"))
                .click();
        assertThat(heading(page, "Where you are signed in")).isVisible();
        assertThat(page.getByText("(this browser)")).isVisible();
        Axe.axeInAllGuises(page);
        link(page, "Set up an authenticator app").click();
        Axe.axeInAllGuises(page);
        String key = page.locator(".key code").innerText().replace(" ", "");
        page.getByLabel("Code of six digits").fill("000000");
        button(page, "Set up this app").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Nothing was set up yet");
        Axe.axe(page);
        page.getByLabel("Code of six digits").fill(code(key, -1));
        button(page, "Set up this app").click();
        return key;
    }

    private static String keepsTheCodes(Page page) {
        assertThat(heading(page, "Your second factor is set up")).isVisible();
        assertThat(page.locator(".codes li")).hasCount(10);
        Axe.axeInAllGuises(page);
        String first = page.locator(".codes li").first().innerText();
        link(page, "I have kept them, continue").click();
        assertThat(page.getByText("10 of 10 recovery codes left.")).isVisible();
        Axe.axeInAllGuises(page);
        return first;
    }

    private static void signsInWithACode(Page page, String key) {
        signOut(page);
        enterPassword(page);
        assertThat(heading(page, "Show that it is you")).isVisible();
        Axe.axeInAllGuises(page);
        page.navigate("/account");
        assertThat(heading(page, "Show that it is you")).isVisible();
        typeCode(page, "000000");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("That code is not right");
        Axe.axe(page);
        typeCode(page, code(key, 0));
        assertThat(heading(page, "Where you are signed in")).isVisible();
    }

    private static void signsInWithARecoveryCode(Page page, String recovery) {
        signOut(page);
        enterPassword(page);
        typeCode(page, recovery);
        assertThat(signOutButton(page)).isVisible();
        page.navigate("/account");
        assertThat(page.getByText("9 of 10 recovery codes left.")).isVisible();
    }

    /** A security key that is there and says yes. */
    private static void passkeys(Page page) {
        CDPSession devtools = page.context().newCDPSession(page);
        devtools.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject arguments = new JsonObject();
        arguments.add("options", options);
        devtools.send("WebAuthn.addVirtualAuthenticator", arguments);
    }

    private static void addsAPasskey(Page page) {
        link(page, "Add a passkey").click();
        Axe.axeInAllGuises(page);
        page.getByLabel("What you call it").fill("Work laptop");
        button(page, "Make a passkey").click();
        assertThat(page.getByText("Passkey Work laptop").first()).isVisible();
    }

    private static void signsInWithThePasskey(Page page) {
        signOut(page);
        enterPassword(page);
        Axe.axeInAllGuises(page);
        button(page, "Use your passkey").click();
        assertThat(signOutButton(page)).isVisible();
    }

    private static void removesBoth(Page page) {
        page.navigate("/account");
        link(page, "Make new ones").click();
        Axe.axe(page);
        link(page, "Cancel").click();
        link(page, "Remove the authenticator app").click();
        Axe.axeInAllGuises(page);
        button(page, "Remove your authenticator app").click();
        link(page, "Remove passkey Work laptop").click();
        assertThat(page.getByText("It is your only second factor.")).isVisible();
        button(page, "Remove the passkey Work laptop").click();
        assertThat(page.getByText("You sign in with a password alone.")).isVisible();
    }

    private static void signIn(Page page) {
        enterPassword(page);
        assertThat(signOutButton(page)).isVisible();
    }

    private static void enterPassword(Page page) {
        page.navigate("/login");
        button(page, PERSON).click();
    }

    private static void signOut(Page page) {
        signOutButton(page).click();
        assertThat(page).hasURL(Pattern.compile(".*/login.*"));
    }

    private static void typeCode(Page page, String code) {
        page.locator("#code").fill(code);
        button(page, "Continue").click();
    }

    private static Locator signOutButton(Page page) {
        return page.locator("button.sign-out");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    /** What the app shows, some steps of half a minute from now. */
    private static String code(String key, int steps) {
        try {
            return new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePasswordString(
                            new SecretKeySpec(new Base32().decode(key), "RAW"),
                            CLOCK.instant().plusSeconds(30L * steps));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
