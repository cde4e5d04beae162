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

    /** Whether a ring shows where the focus is; a date's button and the browser itself draw their own. */
    private static final String SEEN = """
            () => {
              const now = document.activeElement;
              const field = now.closest('[focus-ring], [navigating]');
              return now === document.body || now.type === 'date' || !!field
                || getComputedStyle(now).outlineStyle !== 'none';
            }""";

    /** Of a reference that has another title here. */
    private static final Pattern TAKING = Pattern.compile("^It is .*, and takes the file’s title$");

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

        titles(page, TAKING).all().forEach(Locator::check);
        titles(page, Pattern.compile("^Another one, which is new$")).all().forEach(Locator::check);
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
        aColumnPutRightByKeyboard(page);
        questionsAnsweredByKeyboard(page);
        aHeldRowSettledInTheFileByKeyboard(page);
        press(page, "Import 9 rows");
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

    /** The column is pointed at on the file, and has the focus again when the file was read otherwise. */
    private static void aColumnPutRightByKeyboard(Page page) {
        press(page, "How the file is read: 25 columns, 1 not imported");
        Axe.axeInAllGuises(page);
        press(page, "Column R, “%?”, read as Not imported: change");
        Axe.axe(page);
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().insertText("Status");
        page.keyboard().press("Enter");
        assertThat(button(page, "Column R, “%?”, read as Status (red, amber, green): change"))
                .isFocused();
        back(page, "Column by column");
        page.keyboard().press("Enter");
        Axe.axeInAllGuises(page);
        back(page, "How the file is read: 25 columns");
        page.keyboard().press("Enter");
    }

    private static void questionsAnsweredByKeyboard(Page page) {
        tabTo(page, Pattern.compile("What is good: .*"));
        page.keyboard().press("Space");
        for (String answer : page.locator(".matches vaadin-radio-button").allInnerTexts()) {
            if (answer.startsWith("It is ")) {
                tabTo(page, answer);
                page.keyboard().press(TAKING.matcher(answer).matches() ? "Space" : "ArrowDown");
            }
        }
    }

    /** The answers to whether a row is about an indicator here; each is at its row, too. */
    private static Locator titles(Page page, Pattern answer) {
        return page.locator(".matches").getByLabel(answer);
    }

    private static void aHeldRowSettledInTheFileByKeyboard(Page page) {
        press(page, "As the file, with marks");
        Axe.axeInAllGuises(page);
        tabTo(page, Pattern.compile("\\d+ held"));
        page.keyboard().press("Enter");
        assertThat(page.getByText(Pattern.compile("^1 of \\d+ rows$"))).isVisible();
        tabTo(page, "Sheet scorecard-may-2020.tsv, with marks");
        page.keyboard().press("Tab");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Enter");
        assertThat(heading(page, "Cell A19")).isFocused();
        Axe.axeInAllGuises(page);
        page.keyboard().press("Escape");
        assertThat(heading(page, "Cell A19")).hasCount(0);
        assertThat(page.locator("vaadin-grid")).isFocused();
        page.keyboard().press("Enter");
        press(page, "Accept this reading of FM012, row 19");
        assertThat(button(page, "Leave the row out: FM012")).isFocused();
        page.keyboard().press("Escape");
        assertThat(button(page, Pattern.compile("0 held"))).isFocused();
        page.keyboard().press("Enter");
        back(page, "As a list");
        page.keyboard().press("Enter");
        assertThat(page.getByText("You accepted the proposed reading.")).isVisible();
    }

    private static void press(Page page, String name) {
        tabTo(page, name);
        page.keyboard().press("Enter");
    }

    private static void tabTo(Page page, String name) {
        tabTo(page, Pattern.compile(Pattern.quote(name)));
    }

    /** As somebody without a mouse gets there: with Tab, until what has the focus is called so. */
    private static void tabTo(Page page, Pattern name) {
        walk(page, name, "Tab");
    }

    private static void back(Page page, String name) {
        walk(page, Pattern.compile(Pattern.quote(name)), "Shift+Tab");
    }

    private static void walk(Page page, Pattern name, String key) {
        for (int step = 0; step < STEPS_AT_MOST && !name.matcher(focused(page)).matches(); step++) {
            page.keyboard().press(key);
            assertThat((Boolean) page.evaluate(SEEN))
                    .as("focus is seen on " + focused(page))
                    .isTrue();
        }
        assertThat(focused(page)).matches(name);
    }

    /** What a screen reader would call it. */
    private static String focused(Page page) {
        return (String) page.evaluate("""
                () => {
                  const now = document.activeElement;
                  return now.getAttribute('aria-label') ?? now.accessibleName ?? now.labels?.[0]?.textContent ?? now.textContent.trim();
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

    private static Locator button(Page page, Pattern name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }
}
