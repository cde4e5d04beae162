package org.countersign.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A file of another shape, read as somebody says, by keyboard alone. */
class ReadingJourney {

    private static final String TILES = "KPI ref\tDescription\tThis quarter\tErst\n"
            + "J1\tReading journey, calls answered\t7\t5\nJ2\tReading journey, letters\t8\t6\n";

    @RegisterExtension
    private final InBrowser browser = new InBrowser();

    @Test
    void aFileThatNamesNoPeriodIsPutRightAndKept() {
        Page page = browser.newPerson("/login");
        button(page, "Sign in as Performance Team, Portsmouth").click();
        assertThat(page.getByText("Sign out")).isVisible();
        page.navigate("/portsmouth/intake");
        assertThat(heading(page, "Choose a scorecard")).isVisible();
        page.setInputFiles(
                "input[type=file]",
                new FilePayload("tiles.tsv", "text/tab-separated-values", TILES.getBytes(StandardCharsets.UTF_8)));
        assertThat(heading(page, "How is tiles.tsv to be read?")).isFocused();
        Axe.axeInAllGuises(page);

        Locator period = page.getByLabel("All figures are of");
        period.fill("Q1 2014/15");
        period.press("Tab");
        assertThat(heading(page, "What importing tiles.tsv would do")).isVisible();
        assertThat(period).isFocused();
        Axe.axeInAllGuises(page);

        button(page, "Column by column").click();
        Locator kind = page.getByLabel("Read column D, Erst, as");
        kind.fill("Owner");
        kind.press("Enter");
        assertThat(page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("Erst")))
                .containsText("somebody here said so");

        page.getByLabel("Name of this kind of file").fill("Tiles of a quarter");
        button(page, "Keep this reading").press("Enter");
        assertThat(page.getByText("It has the same columns and rows as the last file of its kind."))
                .isVisible();
        Axe.axeInAllGuises(page);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }
}
