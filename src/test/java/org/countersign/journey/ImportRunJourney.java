package org.countersign.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An import that takes a while: seen, left, come back to and stopped; nothing is left of it. A lock holds it up. */
class ImportRunJourney {

    private static final String LARGE = "Ref.,Indicator,Jan-10,Feb-10,Mar-10\nZZ1,Something counted,1,2,3\n";

    @RegisterExtension
    private final InBrowser browser = new InBrowser();

    @Test
    void aLongImportGoesOnWhenItIsLeftAndLeavesNothingWhenItIsStopped() throws SQLException {
        Page page = browser.newPerson("/login");
        button(page, "Sign in as Performance Team, Portsmouth").click();
        assertThat(page.getByText("Sign out")).isVisible();
        page.navigate("/portsmouth/intake");
        page.setInputFiles(
                "input[type=file]", new FilePayload("large.csv", "text/csv", LARGE.getBytes(StandardCharsets.UTF_8)));
        assertThat(heading(page, "What importing large.csv would do")).isVisible();
        try (Connection lock = indicatorsHeldUp()) {
            button(page, "Import 1 row").click();
            assertThat(heading(page, "Importing large.csv")).isFocused();
            assertThat(page.getByRole(AriaRole.PROGRESSBAR)).isVisible();
            Axe.axeInAllGuises(page);

            page.navigate("/portsmouth/scorecard");
            assertThat(heading(page, "Scorecard").first()).isVisible();
            page.navigate("/portsmouth/intake");
            assertThat(heading(page, "Importing large.csv")).isVisible();
            button(page, "Cancel").press("Enter");
            assertThat(button(page, "Cancel")).isDisabled();
            lock.rollback();
            assertThat(page.getByText("You stopped it. Nothing was imported.")).isVisible();
        }
        assertThat(heading(page, "Choose a scorecard")).isVisible();
        assertThat(page.getByText("large.csv")).hasCount(0);
    }

    private static Connection indicatorsHeldUp() throws SQLException {
        Connection lock = PackagedApplication.database();
        lock.setAutoCommit(false);
        try (Statement select = lock.createStatement()) {
            select.execute("SELECT last_id FROM indicator_counter FOR UPDATE");
        }
        return lock;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }
}
