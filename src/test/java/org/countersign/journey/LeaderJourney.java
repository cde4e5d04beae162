package org.countersign.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A leader before a meeting, without a mouse. */
class LeaderJourney {

    private static final int STEPS_AT_MOST = 60;

    @RegisterExtension
    private final InBrowser browser = new InBrowser();

    private Page page;

    @BeforeEach
    void aLeaderSignsIn() {
        page = browser.newPerson("/login");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^Sign in as Senior Leader, Southampton")))
                .press("Enter");
        assertThat(heading(1)).containsText("Southampton");
    }

    @Test
    void fromANumberToItsRowsOnThroughThemAndBackToTheCell() {
        assertThat(page).hasURL(Pattern.compile(".*/southampton/start"));
        Axe.axeInAllGuises(page);
        tabTo("not signed off");
        press("Enter");

        assertThat(page).hasURL(Pattern.compile(".*/southampton/scorecard\\?.*state=.*"));
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("by the filters chosen");
        tabTo("EH1a");
        press("ArrowRight");
        press("ArrowRight");
        String cell = focusedCell();
        press("Enter");
        readsOn();

        press("Escape");
        assertThat(panel()).hasCount(0);
        assertThat(focusedCell()).isEqualTo(cell);
        keepsThePlace();
    }

    @Test
    void theKeysOfThePageAreListedInTheFrame() {
        page.navigate("/southampton/scorecard?period=2020-04");
        assertThat(heading(1)).containsText("April 2020");
        tabTo("Keyboard");
        press("Enter");

        Locator dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("Enter in the grid");
        Axe.axeInAllGuises(page);
        press("Escape");
        assertThat(dialog).hasCount(0);
    }

    private void readsOn() {
        assertThat(heading(2)).containsText("EH1a");
        assertThat(heading(2)).isFocused();
        press("ArrowDown");
        assertThat(heading(2)).not().containsText("EH1a");
        assertThat(page).hasURL(Pattern.compile(".*row=.*"));
        Axe.axe(page);
        press("Alt+ArrowUp");
        assertThat(heading(2)).containsText("EH1a");
        assertThat(heading(2)).isFocused();
    }

    private void keepsThePlace() {
        press("Enter");
        assertThat(heading(2)).containsText("EH1a");
        assertThat(page).hasURL(Pattern.compile(".*row=EH1a.*"));
        page.reload();
        assertThat(heading(2)).containsText("EH1a");
        InBrowser.back(page);
        assertThat(panel()).hasCount(0);
        InBrowser.forward(page);
        assertThat(heading(2)).containsText("EH1a");
        Axe.axeInAllGuises(page);
    }

    /** As somebody without a mouse gets there: with Tab, until what has the focus says so. */
    private void tabTo(String words) {
        for (int step = 0; step < STEPS_AT_MOST && !focused().contains(words); step++) {
            press("Tab");
        }
        assertThat(focused()).contains(words);
    }

    private String focused() {
        return (String) page.evaluate("""
                () => {
                  const inner = document.activeElement.shadowRoot?.activeElement;
                  const cell = inner?._content ?? document.activeElement;
                  return cell === document.body ? '' : cell.textContent;
                }""");
    }

    private String focusedCell() {
        return (String) page.evaluate("""
                () => {
                  const cell = document.activeElement.shadowRoot.activeElement;
                  const row = cell.parentElement;
                  return row.getAttribute('aria-rowindex') + ', ' + [...row.children].indexOf(cell);
                }""");
    }

    private void press(String key) {
        page.keyboard().press(key);
    }

    private Locator panel() {
        return page.locator(".side-panel");
    }

    private Locator heading(int level) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(level))
                .first();
    }
}
