package org.countersign.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ImportJourney {

    private static final Path EXAMPLE = Path.of("frontend/examples/scorecard-may-2020.tsv");

    @RegisterExtension
    private final InBrowser browser = new InBrowser();

    @Test
    void theExampleSheetComesInAndLeavesItsReport() {
        Page page = performanceTeam();
        Axe.axeInAllGuises(page);

        choose(page, new FilePayload("holiday.csv", "text/csv", "a,b".getBytes(StandardCharsets.UTF_8)));
        assertThat(alert(page)).containsText("“holiday.csv” was not read. Nothing was imported.");
        Axe.axe(page);

        page.setInputFiles("input[type=file]", EXAMPLE);
        assertThat(heading(page, "What importing scorecard-may-2020.tsv would do"))
                .isFocused();
        Axe.axeInAllGuises(page);

        button(page, "Import 8 rows").click();
        assertThat(alert(page)).containsText("Nothing was imported yet.");
        Axe.axe(page);

        button(page, "Accept this reading of FM012").press("Enter");
        assertThat(button(page, "Leave the row out: FM012")).isFocused();
        page.getByLabel(Pattern.compile("^What is good")).first().check();
        Axe.axeInAllGuises(page);

        button(page, "Import 9 rows").click();
        assertThat(heading(page, "scorecard-may-2020.tsv was imported")).isFocused();
        assertThat(page.getByText("May 2020 was opened for commentary.")).isVisible();
        Axe.axeInAllGuises(page);

        button(page, "Import another file").click();
        page.getByText("Report: 6 created, 3 changed, 1 skipped").click();
        assertThat(page.getByRole(AriaRole.ROWHEADER, new Page.GetByRoleOptions().setName("FM012")))
                .isVisible();
        Axe.axeInAllGuises(page);
    }

    /** Of the demonstration's second authority, so that the first keeps its months. */
    private Page performanceTeam() {
        Page page = browser.newPerson("/login");
        button(page, "Sign in as Performance Team, Portsmouth").click();
        assertThat(page.getByText("Sign out")).isVisible();
        page.navigate("/portsmouth/intake");
        assertThat(heading(page, "Choose a scorecard")).isVisible();
        return page;
    }

    private static void choose(Page page, FilePayload file) {
        page.setInputFiles("input[type=file]", file);
    }

    private static Locator alert(Page page) {
        return page.getByRole(AriaRole.ALERT)
                .filter(new Locator.FilterOptions().setHasText("imported"))
                .first();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }
}
