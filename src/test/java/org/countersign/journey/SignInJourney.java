package org.countersign.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SignInJourney {

    private static final Pattern SIGN_IN_PAGE = Pattern.compile(".*/login(\\?.*)?");

    @RegisterExtension
    private final InBrowser browser = new InBrowser();

    @Test
    void aStrangerIsShownTheSignInPageWhateverTheyAskFor() {
        for (String path : new String[] {"/", "/southampton/scorecard?period=2020-04"}) {
            Page page = browser.newPerson(path);
            assertThat(page).hasURL(SIGN_IN_PAGE);
            assertThat(heading(page)).hasText("Sign in to Countersign");
        }
    }

    @Test
    void theSignInPageListsTheDemonstrationAccountsAndEverybodyCanUseIt() {
        Page page = browser.newPerson("/login");
        assertThat(signInButtons(page)).not().hasCount(0);
        Axe.axeInAllGuises(page);
    }

    @Test
    void aWrongPasswordIsSaidInWordsAndSignsNobodyIn() {
        Page page = browser.newPerson("/login");
        page.getByLabel("E-mail address").fill("nobody@example.org");
        page.getByLabel("Password").fill("not this one");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Nobody has been signed in");
        assertThat(page).hasURL(SIGN_IN_PAGE);
        Axe.axe(page);
    }

    @Test
    void aDemonstrationAccountIsOneClickAway() {
        Page page = browser.newPerson("/login");
        signInButtons(page).first().click();
        assertThat(page).not().hasURL(SIGN_IN_PAGE);
        assertThat(heading(page)).isVisible();
        Axe.axeInAllGuises(page);
    }

    private static Locator signInButtons(Page page) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Sign in as .+, .+")));
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }
}
