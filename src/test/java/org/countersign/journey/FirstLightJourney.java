package org.countersign.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The whole main job, once through: a month comes in, is written about, returned, mended, signed and read. */
class FirstLightJourney {

    private static final Path SHEET = Path.of("frontend/examples/scorecard-may-2020.tsv");
    private static final String ITEM = "/southampton/my-work?item=EH1b&month=2020-05";
    private static final String TEXT = "Fewer plans were opened than in April. **Two teams** caught up with recording.";

    @RegisterExtension
    private final InBrowser browser = new InBrowser();

    @Test
    void aMonthIsImportedWrittenReturnedSignedAndRead() {
        Page team = signedIn("Performance Team");
        Page reporter = signedIn("Early Help Reporter");
        Page owner = signedIn("Early Help Owner");
        Page leader = signedIn("Senior Leader");

        importsTheMonth(team);
        importsItAgain(team);
        writesAndSubmits(reporter, "Fewer plans.");
        returns(owner, "Say why there were fewer.");
        seesTheReasonAndMends(reporter);
        signs(owner);
        readsTheScorecard(leader);
        readsTheIndicator(leader);
        findsNothingOfAnotherAuthority(leader);
    }

    private void importsTheMonth(Page team) {
        chooseTheSheet(team);
        acceptTheReading(team);
        Axe.axeInAllGuises(team);
        team.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Import \\d+ rows")))
                .click();
        assertThat(heading(team, "scorecard-may-2020.tsv was imported")).isVisible();
        assertThat(team.getByText("May 2020 was opened for commentary.")).isVisible();
        Axe.axeInAllGuises(team);
        team.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^Release these \\d+ figures")))
                .click();
        assertThat(team.getByText("see them now")).isVisible();
        Axe.axe(team);
    }

    private void importsItAgain(Page team) {
        chooseTheSheet(team);
        acceptTheReading(team);
        button(team, "Finish without changes").click();
        assertThat(team.getByText("Nothing changed: every figure in this file is here already"))
                .isVisible();
    }

    private void writesAndSubmits(Page reporter, String text) {
        reporter.navigate(ITEM);
        reporter.getByLabel("Commentary on EH1b, May 2020").fill(text);
        assertThat(reporter.getByText(Pattern.compile("^Saved \\d"))).isVisible();
        Axe.axeInAllGuises(reporter);
        reporter.reload();
        assertThat(reporter.getByLabel("Commentary on EH1b, May 2020")).hasValue(text);
        button(reporter, "Submit to Early Help Owner").click();
        assertThat(status(reporter)).containsText("EH1b, May 2020: submitted");
    }

    private void returns(Page owner, String reason) {
        owner.navigate(ITEM);
        button(owner, "Return…").click();
        owner.getByLabel("What should change").fill(reason);
        Axe.axeInAllGuises(owner);
        button(owner, "Return with this reason").click();
        assertThat(status(owner)).containsText("EH1b, May 2020: returned");
    }

    private void seesTheReasonAndMends(Page reporter) {
        reporter.navigate(ITEM);
        assertThat(reporter.getByText("Say why there were fewer.").first()).isVisible();
        Axe.axeInAllGuises(reporter);
        writesAndSubmits(reporter, TEXT);
    }

    private void signs(Page owner) {
        owner.navigate(ITEM);
        assertThat(owner.getByText("Two teams").first()).isVisible();
        button(owner, "Sign off").dblclick();
        assertThat(status(owner)).containsText("EH1b, May 2020: signed off");
        Axe.axeInAllGuises(owner);
    }

    private void readsTheScorecard(Page leader) {
        leader.navigate("/southampton/scorecard?period=2020-05");
        assertThat(leader.getByText("Fewer plans were opened than in April.").first())
                .isVisible();
        Axe.axeInAllGuises(leader);
        leader.navigate("/southampton/scorecard?period=2020-05&view=table");
        assertThat(leader.getByRole(AriaRole.TABLE).first()).isVisible();
        Axe.axeInAllGuises(leader);
    }

    private void readsTheIndicator(Page leader) {
        leader.navigate("/southampton/indicators/EH1b?period=2020-05");
        assertThat(leader.getByText("Signed off by Early Help Owner").first()).isVisible();
        assertThat(leader.getByText("Early Help Owner returned").first()).isAttached();
        assertThat(leader.getByText("Say why there were fewer.")).hasCount(0);
        Axe.axeInAllGuises(leader);
    }

    private void findsNothingOfAnotherAuthority(Page leader) {
        for (String path : new String[] {"scorecard", "indicators/EH1", "my-work", "intake", "cycle"}) {
            leader.navigate("/portsmouth/" + path);
            assertThat(heading(leader, "No such page, or it is not yours")).isVisible();
        }
    }

    private void chooseTheSheet(Page team) {
        team.navigate("/southampton/intake");
        team.locator("input[type=file]").setInputFiles(SHEET);
        assertThat(heading(team, "What importing")).isVisible();
    }

    private static void acceptTheReading(Page team) {
        team.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Accept this reading of FM012"))
                .click();
    }

    private Page signedIn(String name) {
        Page page = browser.newPerson("/login");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in as " + name + ", Southampton"))
                .click();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out")))
                .isVisible();
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator status(Page page) {
        return page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("EH1b"));
    }
}
