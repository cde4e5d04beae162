package org.countersign.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Figures are typed in by keyboard alone, as into a spreadsheet; months that no other journey reads. */
class EntryJourney {

    @RegisterExtension
    private final InBrowser browser = new InBrowser();

    @Test
    void figuresAreTypedPastedUndoneRevisedAndTold() {
        Page page = team("2021-07");
        Axe.axeInAllGuises(page);

        type(page, "125", "Enter");
        type(page, "tbc", "Enter");
        type(page, "many", "Enter");
        assertThat(cell(page, 0, 12)).hasText("125");
        assertThat(cell(page, 1, 12)).containsText("tbc");
        assertThat(page.locator("figure-grid .warned")).containsText("neither a number nor a known mark");
        Axe.axeInAllGuises(page);

        page.keyboard().press("ArrowUp");
        page.keyboard().press("Escape");
        assertThat(cell(page, 2, 12)).hasText("");
        assertThat(page.locator("figure-grid .warned")).hasText("");
        page.keyboard().press("Control+Home");
        type(page, "99", "Tab");
        type(page, "101", "Tab");
        assertThat(cell(page, 0, 0)).hasText("99");
        assertThat(cell(page, 0, 1)).hasText("101");
        assertThat(status(page)).containsText("101 saved");
        assertThat(cell(page, 0, 2)).isFocused();

        paste(page, "11\t12\n21\t22");
        assertThat(status(page)).containsText("4 figures saved");
        assertThat(cell(page, 1, 3)).hasText("22");
        page.keyboard().press("Control+z");
        assertThat(cell(page, 1, 3)).hasText("");

        page.keyboard().press("Control+Home");
        page.keyboard().press("F2");
        page.keyboard().press("End");
        page.keyboard().type("0");
        page.keyboard().press("Enter");
        Locator reason = page.getByRole(AriaRole.TEXTBOX, named("Why does"));
        assertThat(reason).isFocused();
        Axe.axe(page);
        page.keyboard().type("Late recording");
        page.keyboard().press("Enter");
        assertThat(cell(page, 0, 0)).containsText("990");

        page.keyboard().press("Control+Home");
        page.keyboard().press("Alt+h");
        Locator history = page.getByRole(AriaRole.REGION, named("History of"));
        assertThat(history).containsText("Late recording");
        assertThat(history).containsText("99");
        Axe.axeInAllGuises(page);
        page.keyboard().press("Escape");
        assertThat(cell(page, 0, 0)).isFocused();

        page.reload();
        assertThat(cell(page, 0, 0)).containsText("990");
    }

    @Test
    void severalEntriesOfOneFigureAreUndoneOneByOne() {
        Page page = team("2024-05");
        for (String figure : List.of("10", "20", "30")) {
            type(page, figure, "Enter");
            assertThat(status(page)).containsText(figure + " saved");
            page.keyboard().press("ArrowUp");
        }

        page.keyboard().press("Control+z");
        assertThat(status(page)).containsText("20 again, your entry is undone");
        page.keyboard().press("Control+z");
        assertThat(status(page)).containsText("10 again, your entry is undone");
        page.keyboard().press("Control+z");
        assertThat(status(page)).containsText("nothing again, your entry is undone");
        assertThat(cell(page, 0, 12)).hasText("");
        page.keyboard().press("Control+z");
        assertThat(status(page)).containsText("Nothing of yours to undo on this page.");
        assertThat(page.locator("figure-grid .warned")).hasText("");
    }

    @Test
    void aNumberIsTakenAwayOnlyWithAYes() {
        Page page = team("2023-03");
        type(page, "125", "Enter");
        assertThat(status(page)).containsText("125 saved");
        page.keyboard().press("ArrowUp");
        page.keyboard().press("Delete");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("What stands there instead");
        Axe.axeInAllGuises(page);
        page.keyboard().press("Escape");
        assertThat(cell(page, 0, 12)).hasText("125");

        page.keyboard().press("Delete");
        page.getByRole(AriaRole.BUTTON, named("tbc: to be confirmed")).press("Enter");
        assertThat(cell(page, 0, 12)).containsText("tbc");
    }

    @Test
    void ofTwoAtOneCellTheSlowerIsAskedAndNothingIsOverwritten() {
        Page first = team("2022-02");
        Page second = team("2022-02");
        type(first, "50", "Enter");
        assertThat(status(first)).containsText("50 saved");
        type(second, "60", "Enter");
        Locator dialog = second.getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("Performance Team entered 50");
        Axe.axeInAllGuises(second);
        second.getByRole(AriaRole.BUTTON, named("Save 60")).press("Enter");
        assertThat(status(second)).containsText("60 saved");
        first.reload();
        assertThat(cell(first, 0, 12)).containsText("60");
    }

    @Test
    void whatIsTypedWhileTheLineIsLostIsSavedWhenItIsBack() {
        Page page = team("2022-09");
        page.context().setOffline(true);
        type(page, "77", "Enter");
        assertThat(cell(page, 0, 12)).hasText("77");
        page.context().setOffline(false);
        page.reload();
        assertThat(cell(page, 0, 12)).hasText("77");
        assertThat(cell(page, 0, 12)).not().hasClass(Pattern.compile("saving"));
        page.reload();
        assertThat(cell(page, 0, 12)).hasText("77");
    }

    @Test
    void aThemesFiguresAreCheckedAndReleased() {
        Page page = team("2022-11");
        type(page, "42", "Enter");
        assertThat(status(page)).containsText("42 saved");
        page.reload();
        page.getByRole(AriaRole.BUTTON, named("Mark as checked: ")).first().click();
        assertThat(page.getByText("1 figure marked as checked.")).isVisible();
        Axe.axeInAllGuises(page);
        page.getByRole(AriaRole.BUTTON, named("Release: ")).first().click();
        assertThat(page.getByText("1 figure released.")).isVisible();
        Axe.axeInAllGuises(page);
        correct(page);
    }

    /** Of a released figure it is said once, before anything is saved, that leaders see it. */
    private static void correct(Page page) {
        cell(page, 0, 12).focus();
        type(page, "43", "Enter");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("leaders see the corrected figure as soon as it is saved");
        assertThat(cell(page, 0, 12)).hasText("42");
        Axe.axeInAllGuises(page);
        page.getByRole(AriaRole.BUTTON, named("Cancel")).press("Enter");
        assertThat(cell(page, 0, 12)).hasText("42");

        cell(page, 0, 12).focus();
        type(page, "43", "Enter");
        page.getByRole(AriaRole.BUTTON, named("Save the correction")).press("Enter");
        assertThat(status(page)).containsText("43 saved");
        cell(page, 0, 12).focus();
        type(page, "44", "Enter");
        assertThat(status(page)).containsText("44 saved");
        page.keyboard().press("Control+z");
        page.keyboard().press("Control+z");
        assertThat(status(page)).containsText("42 again, your entry is undone");
        assertThat(cell(page, 0, 12)).hasText("42");
    }

    private static void type(Page page, String figure, String key) {
        page.keyboard().type(figure);
        page.keyboard().press(key);
    }

    /** As the clipboard of a spreadsheet brings it. */
    private static void paste(Page page, String block) {
        page.evaluate(
                "text => { const data = new DataTransfer(); data.setData('text/plain', text);"
                        + " document.activeElement.dispatchEvent(new ClipboardEvent('paste',"
                        + " { clipboardData: data, bubbles: true, cancelable: true })); }",
                block);
    }

    private Page team(String month) {
        Page page = browser.newPerson("/login");
        page.getByRole(AriaRole.BUTTON, named("Sign in as Performance Team, Portsmouth"))
                .click();
        assertThat(page.getByRole(AriaRole.BUTTON, named("Sign out"))).isVisible();
        page.navigate("/portsmouth/figures?period=" + month);
        assertThat(page.getByRole(AriaRole.GRID)).isVisible();
        cell(page, 0, 12).focus();
        return page;
    }

    private static Locator cell(Page page, int row, int column) {
        return page.locator("figure-grid td[data-row='%d'][data-column='%d']".formatted(row, column));
    }

    private static Locator status(Page page) {
        return page.locator("figure-grid .said");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
