package org.countersign.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Writing with all that stands beside it, by keyboard; a draft outlives a lost line and a computer that went off. */
class WritingJourney {

    private static final String ITEM = "/southampton/my-work?item=EH1b&month=2020-04";
    private static final String FIELD = "Commentary on EH1b, April 2020";

    @RegisterExtension
    private final InBrowser browser = new InBrowser();

    @Test
    void aTextIsWrittenWithHintsAndDiscussedByKeyboard() {
        Page reporter = signedIn(browser.newPerson("/login"), "Early Help Reporter");
        reporter.navigate(ITEM);
        assertThat(reporter.getByLabel("Beside your text")).containsText("Text of March 2020");
        reporter.getByLabel(FIELD).fill("");
        button(reporter, "Use the template").press("Enter");
        assertThat(reporter.getByLabel(FIELD)).hasValue(Pattern.compile("^\\*\\*What happened"));
        assertThat(reporter.getByText("Nothing stands under “Why” yet.")).isVisible();
        Axe.axeInAllGuises(reporter);

        reporter.getByLabel(FIELD).fill("The child Imogen had 205 plans before.");
        assertThat(reporter.getByText("Worth a second look")).isVisible();
        reporter.getByLabel(FIELD).press("Control+Enter");
        assertThat(button(reporter, "Change the text")).isFocused();
        Axe.axe(reporter);
        button(reporter, "Change the text").press("Enter");
        assertThat(reporter.getByLabel(FIELD)).isFocused();

        button(reporter, "Add a remark…").press("Enter");
        reporter.getByLabel("Your remark").fill("@Early Help Owner, is **this** what you meant?");
        reporter.getByLabel("Your remark").press("Control+Enter");
        Axe.axeInAllGuises(reporter);
        button(reporter, "Add the remark").press("Enter");
        assertThat(reporter.getByText("Your remark is added.")).isVisible();
        assertThat(reporter.getByLabel(FIELD)).hasValue("The child Imogen had 205 plans before.");

        Page owner = signedIn(browser.newPerson("/login"), "Early Help Owner");
        owner.navigate("/southampton/record?item=EH1b&month=2020-04");
        assertThat(owner.getByText("is this what you meant?")).isVisible();
        Axe.axeInAllGuises(owner);
        owner.navigate("/southampton/my-work/several");
        assertThat(heading(owner, "Sign several")).isVisible();
        Axe.axeInAllGuises(owner);
    }

    @Test
    void theTeamsPagesKeepTheRules() {
        Page team = browser.newPerson("/login");
        team.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(Pattern.compile("^Sign in as Performance Team, Southampton")))
                .click();
        assertThat(button(team, "Sign out")).isVisible();
        team.navigate("/southampton/settings/writing");
        assertThat(heading(team, "Template of commentaries")).isVisible();
        Axe.axeInAllGuises(team);
        team.navigate("/southampton/settings/removal");
        button(team, "Ask for removal").press("Enter");
        assertThat(team.getByText("Nothing was asked yet")).isVisible();
        Axe.axeInAllGuises(team);
    }

    @Test
    void aDraftOutlivesALostLineAndAComputerThatWentOff() {
        Page reporter = signedIn(browser.newPerson("/login"), "Children in Need Reporter");
        reporter.navigate(mine());
        Locator field = reporter.locator("vaadin-text-area").getByRole(AriaRole.TEXTBOX);
        field.fill("Saved while the line was there.");
        assertThat(reporter.getByText(Pattern.compile("^Saved \\d"))).isVisible();
        reporter.context().setOffline(true);
        field.pressSequentially(" Typed without a line.");
        String kept = reporter.context().storageState();
        reporter.context().setOffline(false);
        reporter.close(new Page.CloseOptions().setRunBeforeUnload(false));

        BrowserContext restarted = Chromium.running()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(PackagedApplication.running().address().toString())
                        .setStorageState(withoutSession(kept)));
        Page again = restarted.newPage();
        again.navigate("/login", new Page.NavigateOptions().setWaitUntil(WaitUntilState.LOAD));
        signedIn(again, "Children in Need Reporter");
        again.navigate(mine());
        Locator offered = again.getByText(Pattern.compile("^Text typed on .* was not saved"));
        assertThat(offered).isVisible();
        button(again, "Restore").press("Enter");
        Locator restored = again.locator("vaadin-text-area").getByRole(AriaRole.TEXTBOX);
        assertThat(restored).hasValue("Saved while the line was there. Typed without a line.");
        assertThat(again.getByText(Pattern.compile("^Saved \\d"))).isVisible();
        again.reload();
        assertThat(restored).hasValue("Saved while the line was there. Typed without a line.");
        assertThat(offered).hasCount(0);
        restarted.close();
    }

    private static String mine() {
        return "/southampton/my-work?item=CIN5&month=2020-04";
    }

    /** What a browser keeps when it is closed, but for whoever was signed in. */
    private static String withoutSession(String state) {
        return state.replaceAll("\"cookies\":\\s*\\[[^\\]]*\\]", "\"cookies\":[]");
    }

    private Page signedIn(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in as " + name + ", Southampton"))
                .click();
        assertThat(button(page, "Sign out")).isVisible();
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }
}
