package org.countersign.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ImportJourney {

    private static final int STEPS_AT_MOST = 300;
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

        page.getByLabel("Another one, which is new").all().forEach(Locator::check);
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

        undoneAndTakenInAgainByKeyboard(page);
    }

    /** What was imported goes again, the same file comes in once more, and a block is pasted: without a mouse. */
    private static void undoneAndTakenInAgainByKeyboard(Page page) {
        press(page, "Undo this import… May 2020, scorecard-may-2020.tsv");
        assertThat(heading(page, "What undoing the import of scorecard-may-2020.tsv would do"))
                .isFocused();
        Axe.axeInAllGuises(page);
        press(page, "Undo the import");
        assertThat(page.getByText("The import of scorecard-may-2020.tsv was undone."))
                .isVisible();
        Axe.axeInAllGuises(page);

        page.waitForFileChooser(() -> press(page, "Choose a file")).setFiles(EXAMPLE);
        assertThat(heading(page, "What importing scorecard-may-2020.tsv would do"))
                .isFocused();
        page.getByLabel("Another one, which is new").all().forEach(match -> match.press("Space"));
        button(page, "Accept this reading of FM012").press("Enter");
        assertThat(button(page, "Leave the row out: FM012")).isFocused();
        page.getByLabel(Pattern.compile("^What is good")).first().press("Space");
        button(page, "Import 9 rows").press("Enter");
        assertThat(heading(page, "scorecard-may-2020.tsv was imported")).isFocused();

        press(page, "Undo this import… May 2020, scorecard-may-2020.tsv");
        press(page, "Undo the import");
        assertThat(page.getByText("The import of scorecard-may-2020.tsv was undone."))
                .isVisible();
        page.getByLabel("Block of cells").focus();
        page.keyboard().insertText(example());
        button(page, "Read what was pasted").press("Enter");
        assertThat(page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^What importing Pasted on .* would do$"))))
                .isFocused();
        Axe.axe(page);
    }

    private static void press(Page page, String name) {
        tabTo(page, name);
        page.keyboard().press("Enter");
    }

    /** As somebody without a mouse gets there: with Tab, until what has the focus is called so. */
    private static void tabTo(Page page, String name) {
        for (int step = 0; step < STEPS_AT_MOST && !focused(page).equals(name); step++) {
            page.keyboard().press("Tab");
        }
        assertThat(focused(page)).isEqualTo(name);
    }

    /** What a screen reader would call it. */
    private static String focused(Page page) {
        return (String) page.evaluate("""
                () => {
                  const now = document.activeElement;
                  return now.getAttribute('aria-label') ?? now.labels?.[0]?.textContent ?? now.textContent.trim();
                }""");
    }

    private static String example() {
        try {
            return Files.readString(EXAMPLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
