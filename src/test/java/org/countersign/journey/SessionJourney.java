package org.countersign.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people see of the end of their session, before it and after. */
class SessionJourney {

    private static final String PERSON = "Sign in as Performance Team, Portsmouth";
    private static final String PAGE = "/portsmouth/scorecard?period=2020-04";

    private static final String ITEM = "/southampton/my-work?item=LSCB17a&month=2020-04";

    @RegisterExtension
    private final InBrowser browser = new InBrowser();

    @Test
    void whoIsAboutToBeSignedOutIsWarnedAndCanStay() {
        Page page = signedIn();
        page.route(
                Pattern.compile(".*/session$"),
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody("{\"left\":240,\"longest\":30000,\"warning\":300}")));
        page.navigate(PAGE);
        Locator dialog = dialog(page, "You will be signed out at");
        assertThat(dialog).isVisible();
        assertThat(button(page, "Stay signed in")).isFocused();
        Axe.axeInAllGuises(page);

        page.unroute(Pattern.compile(".*/session$"));
        button(page, "Stay signed in").click();
        assertThat(dialog).not().isVisible();
    }

    @Test
    void whoIsSignedOutElsewhereIsToldAndComesBackToTheSamePage() {
        Page here = signedIn();
        here.navigate(PAGE);
        assertThat(here.locator("h1")).isVisible();
        here.context().clearCookies();

        here.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Cycle"))
                .click();

        assertThat(dialog(here, "You have been signed out")).isVisible();
        Axe.axeInAllGuises(here);
        button(here, "Sign in again").click();
        button(here, PERSON).click();
        assertThat(here.locator("button.sign-out")).isVisible();
        assertThat(here).hasURL(Pattern.compile(".*/portsmouth/(cycle|scorecard).*"));
    }

    @Test
    void whatWasTypedWhenTheSessionWentIsOfferedAfterSigningInAgain() {
        Page page = browser.newPerson("/login");
        button(page, "Sign in as Performance Team, Southampton").click();
        assertThat(page.locator("button.sign-out")).isVisible();
        page.navigate(ITEM);
        Locator editor = page.locator(".markdown-editor textarea");
        assertThat(editor).isVisible();
        page.context().clearCookies();
        editor.pressSequentially("Typed too late");
        assertThat(dialog(page, "You have been signed out")).isVisible();

        button(page, "Sign in again").click();
        button(page, "Sign in as Performance Team, Southampton").click();

        assertThat(page).hasURL(Pattern.compile(".*" + ITEM.replace("?", "\\?")));
        button(page, "Restore").click();
        assertThat(page.locator(".markdown-editor textarea")).hasValue(Pattern.compile(".*Typed too late.*"));
    }

    @Test
    void anotherBrowserIsSignedOutWithinSeconds() {
        Page here = signedIn();
        Page there = signedIn();
        here.navigate("/account");
        button(here, "Sign out everywhere else").click();
        assertThat(here.getByText(Pattern.compile("signed out\\."))).isVisible();

        there.waitForCondition(
                () -> there.request().get("/session").status() == 401,
                new Page.WaitForConditionOptions().setTimeout(5_000));
        assertThat(here.locator("button.sign-out")).isVisible();
    }

    private Page signedIn() {
        Page page = browser.newPerson("/login");
        button(page, PERSON).click();
        assertThat(page.locator("button.sign-out")).isVisible();
        return page;
    }

    private static Locator dialog(Page page, String title) {
        return page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(Pattern.compile(title + ".*")));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
