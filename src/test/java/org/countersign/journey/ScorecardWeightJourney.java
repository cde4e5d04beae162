package org.countersign.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What stands in the document of a scorecard at 1440 × 900, and that it stays where it is first put. */
class ScorecardWeightJourney {

    private static final int MOST_NODES = 2_500;
    private static final double MOST_SHIFT = 0.02;
    private static final String WATCH_SHIFTS = """
            window.__shift = 0;
            new PerformanceObserver(list => list.getEntries().forEach(entry => {
              if (!entry.hadRecentInput) window.__shift += entry.value; })).observe({type: 'layout-shift', buffered: true});
            """;

    @RegisterExtension
    private final InBrowser browser = new InBrowser();

    @Test
    void theScorecardIsALightPageThatDoesNotMoveWhileItLoads() {
        Page page = browser.newPerson("/login");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^Sign in as Senior Leader, Portsmouth")))
                .click();
        page.waitForURL(Pattern.compile(".*/portsmouth/.*"));
        page.addInitScript(WATCH_SHIFTS);
        page.navigate("/portsmouth/scorecard?period=2020-04");
        page.waitForSelector("vaadin-grid-cell-content .row-title");
        page.waitForLoadState(LoadState.NETWORKIDLE);

        assertThat(number(page, "() => document.querySelectorAll('*').length")).isBetween(500.0, (double) MOST_NODES);
        assertThat(number(page, "() => window.__shift")).isLessThanOrEqualTo(MOST_SHIFT);
    }

    private static double number(Page page, String expression) {
        return ((Number) page.evaluate(expression)).doubleValue();
    }
}
