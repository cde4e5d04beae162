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
}
