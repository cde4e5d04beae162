package org.countersign.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An import that takes a while: seen, left, come back to and stopped; nothing is left of it. */
class ImportRunJourney {

    private static final int ROWS = 600;

    @RegisterExtension
    private final InBrowser browser = new InBrowser();

    @Test
    void aLongImportShowsHowFarItIsGoesOnWhenLeftAndLeavesNothingWhenStopped() {
        Page page = browser.newPerson("/login");
        button(page, "Sign in as Performance Team, Portsmouth").click();
        assertThat(page.getByText("Sign out")).isVisible();
        page.navigate("/portsmouth/intake");
        page.setInputFiles("input[type=file]", new FilePayload("large.csv", "text/csv", large()));
        assertThat(heading(page, "What importing large.csv would do")).isVisible();
        button(page, "Import " + ROWS + " rows").click();
        assertThat(heading(page, "Importing large.csv")).isFocused();
        assertThat(page.getByRole(AriaRole.PROGRESSBAR)).isVisible();
        Axe.axeInAllGuises(page);

        page.navigate("/portsmouth/scorecard");
        assertThat(heading(page, "Scorecard").first()).isVisible();
        page.navigate("/portsmouth/intake");
        assertThat(heading(page, "Importing large.csv")).isVisible();
        button(page, "Cancel").press("Enter");
        assertThat(page.getByText("You stopped it. Nothing was imported.")).isVisible();
        assertThat(heading(page, "Choose a scorecard")).isVisible();
        assertThat(page.getByText("large.csv")).hasCount(0);
    }

    private static byte[] large() {
        String rows = IntStream.range(0, ROWS)
                .mapToObj(row -> "ZZ%d,Something counted %d,%d,%d,%d".formatted(row, row, row, row + 1, row + 2))
                .collect(Collectors.joining("\n"));
        return ("Ref.,Indicator,Jan-10,Feb-10,Mar-10\n" + rows).getBytes(StandardCharsets.UTF_8);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }
}
