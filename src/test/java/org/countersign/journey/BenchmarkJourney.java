package org.countersign.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A leader asks how the authority compares, on its first day. */
class BenchmarkJourney {

    @RegisterExtension
    private final InBrowser browser = new InBrowser();

    @Test
    void fromAllMeasuresToOneToItsFileAndToOtherAuthorities() throws IOException {
        Page page = browser.newPerson("/login");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^Sign in as Senior Leader, Southampton")))
                .click();
        assertThat(page.locator("h1")).containsText("Southampton");
        page.navigate("/southampton/benchmarks");
        assertThat(page.locator(".benchmark-rows")).containsText("CIN5");
        page.getByText(Pattern.compile("^All \\d+ published measures")).click();
        Axe.axeInAllGuises(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Re-referrals within 12 months"))
                .click();

        assertThat(page.locator(".verdict")).containsText("its neighbours’ mean");
        assertThat(page.locator(".rank-rows .of-own")).containsText("Southampton");
        assertThat(page.locator(".distribution .of-own .mark")).isVisible();
        page.getByText("The distribution as a table").click();
        assertThat(page.locator(".measure-part")
                        .filter(new Locator.FilterOptions().setHasText("A quarter at or below")))
                .isVisible();
        Axe.axeInAllGuises(page);
        Download file = page.waitForDownload(
                () -> page.getByText("Download these figures").click());
        Assertions.assertThat(Files.readString(file.path()))
                .contains("852,Southampton,")
                .contains("Open Government Licence");

        page.navigate("/southampton/benchmarks/compare");
        assertThat(page.locator(".compare-rows thead")).containsText("Southampton");
        Axe.axeInAllGuises(page);
    }

    @Test
    void whatIsSharedAndWhoIsComparedKeepTheRules() {
        Page page = browser.newPerson("/login");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(Pattern.compile("^Sign in as Performance Team, Portsmouth")))
                .click();
        assertThat(page.locator("h1")).isVisible();
        for (String place : new String[] {"sharing", "in-year", "groups", "comparison?neighbours=median"}) {
            page.navigate("/portsmouth/benchmarks/" + place);
            assertThat(page.getByText("All benchmarks")).isVisible();
            Axe.axeInAllGuises(page);
        }
    }

    @Test
    void whatIsSharedIsSeenByTheOtherUntilItIsTakenBack() {
        Page team = signedIn("Performance Team, Portsmouth");
        team.navigate("/portsmouth/benchmarks/sharing");
        assertThat(team.getByText(Pattern.compile("^Seen by Southampton")).first())
                .isVisible();
        choose(team, "Indicators", "WF1 Agency");
        choose(team, "With whom", "Southampton");
        look(team, "");
        assertThat(team.locator(".sharing-preview")).containsText("no numerator and denominator");
        look(team, "20");
        assertThat(team.locator(".sharing-preview .shared-rows")).containsText("[c]");
        look(team, "400");
        assertThat(team.locator(".sharing-preview .shared-rows")).containsText("%");
        assertThat(team.locator(".sharing-preview .shared-rows")).not().containsText("[c]");
        Axe.axeInAllGuises(team);
        button(team, "Share with Southampton").click();
        assertThat(team.getByText("Shared with Southampton.")).isVisible();

        Page leader = signedIn("Senior Leader, Southampton");
        leader.navigate("/southampton/benchmarks/in-year?series=agency-rate");
        assertThat(leader.locator(".shared-rows")).containsText("March 2020");
        leader.navigate("/southampton/benchmarks/in-year?series=cin-rate");
        assertThat(leader.locator(".shared-rows thead")).containsText("Southampton");
        assertThat(leader.locator(".shared-rows thead")).containsText("Portsmouth");
        Axe.axeInAllGuises(leader);

        button(team, "Take back WF1 from Southampton").click();
        assertThat(team.getByText("WF1: Southampton no longer sees it.")).isVisible();
        Axe.axeInAllGuises(team);
        leader.navigate("/southampton/benchmarks/in-year?series=agency-rate");
        assertThat(leader.getByText("Nobody shares this measure with Southampton at present."))
                .isVisible();
    }

    private Page signedIn(String who) {
        Page page = browser.newPerson("/login");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Sign in as " + who)))
                .click();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out")))
                .isVisible();
        return page;
    }

    private static void look(Page page, String base) {
        Locator field = page.getByLabel("Fewest that a percentage is of");
        field.fill(base);
        field.press("Tab");
        button(page, "Show what they will see").click();
    }

    private static void choose(Page page, String label, String text) {
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label))
                .fill(text);
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(text))
                .first()
                .click();
        page.keyboard().press("Escape");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
