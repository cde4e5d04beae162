package org.countersign.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocketRoute;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What one does shows on the pages of others within two seconds, without moving what they are reading. */
class LiveJourney {

    private static final String MONTH = "2020-04";
    private static final String SCORECARD = "/portsmouth/scorecard?period=" + MONTH;
    private static final LocatorAssertions.IsVisibleOptions IN_TIME =
            new LocatorAssertions.IsVisibleOptions().setTimeout(2_000);

    /** A cell far down and far right, with the focus, and where the grid stands then. */
    private static final String READ_ON = """
            grid => {
              grid.scrollToIndex(3);
              grid.$.table.scrollLeft = 400;
            }""";

    private static final String PLACE = """
            grid => [grid.getBoundingClientRect().top, grid.$.table.scrollTop, grid.$.table.scrollLeft, window.scrollY,
                     document.activeElement.localName, grid.shadowRoot.activeElement?.getAttribute('aria-colindex'),
                     grid.shadowRoot.activeElement?.parentElement.index].join(' ')""";

    @RegisterExtension
    private final InBrowser browser = new InBrowser();

    @Test
    void aSignatureShowsToALeaderInTimeAndMovesNothing() {
        Page reporter = signedIn("Early Help Reporter");
        submits(reporter, "EH2a");
        Page owner = signedIn("Early Help Owner");
        owner.navigate(item("EH2a"));
        assertThat(button(owner, "Sign off")).isVisible();
        Page leader = signedIn("Senior Leader");
        leader.navigate(SCORECARD);
        Locator grid = leader.locator("vaadin-grid.scorecard-grid");
        assertThat(grid).isVisible();
        readOn(leader, grid);
        String before = (String) grid.evaluate(PLACE);
        List<String> asked = new CopyOnWriteArrayList<>();
        leader.onRequest(request -> {
            if (request.url().contains("v-r=uidl")) {
                asked.add(request.postData());
            }
        });
        long bells = unread(reporter);

        button(owner, "Sign off").click();

        assertThat(leader.getByText(Pattern.compile("1 row changed: EH2a"))).isVisible(IN_TIME);
        assertThat(grid.evaluate(PLACE)).isEqualTo(before);
        assertThat(reporter.locator(".bell .count")).hasText(Long.toString(bells + 1));
        assertThat(asked)
                .as("what the page asked by itself, which would keep it signed in")
                .isEmpty();
        Axe.axeInAllGuises(leader);
        assertThat(grid.locator("vaadin-grid-cell-content", new Locator.LocatorOptions().setHasText("signed off"))
                        .first())
                .isAttached();
    }

    @Test
    void whoWritesIsToldThatAnotherChangedTheTextAndKeepsTheirs() {
        Page reporter = signedIn("Early Help Reporter");
        Page team = signedIn("Performance Team");
        reporter.navigate(item("EH2b"));
        team.navigate(item("EH2b"));
        Locator mine = reporter.locator(".markdown-editor textarea");
        Locator theirs = team.locator(".markdown-editor textarea");
        assertThat(mine).isVisible();
        assertThat(theirs).isVisible();
        String before = mine.inputValue();
        double place = mine.boundingBox().y;
        mine.focus();

        theirs.fill("Written by the performance team.");

        assertThat(reporter.getByText("Somebody else changed this text while you were writing"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(4_000));
        assertThat(mine.boundingBox().y).isEqualTo(place);
        assertThat(mine).hasValue(before);
        assertThat(mine).isFocused();
    }

    @Test
    void aLostLineIsToldAndWhatHappenedMeanwhileShowsAfterwards() {
        Page leader = browser.newPerson("/login");
        List<WebSocketRoute> lines = new CopyOnWriteArrayList<>();
        leader.routeWebSocket(Pattern.compile(".*v-r=push.*"), line -> {
            line.connectToServer();
            lines.add(line);
        });
        signIn(leader, "Senior Leader");
        leader.navigate(SCORECARD);
        assertThat(leader.locator("vaadin-grid.scorecard-grid")).isVisible();
        leader.waitForCondition(() -> !lines.isEmpty());
        leader.context().setOffline(true);
        lines.forEach(line -> line.close());
        assertThat(leader.locator("vaadin-connection-indicator"))
                .containsText("No connection. This page shows how things stood");

        Page reporter = signedIn("Early Help Reporter");
        submits(reporter, "EH3a");
        leader.context().setOffline(false);

        assertThat(leader.getByText(Pattern.compile("1 row changed: EH3a")))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(20_000));
    }

    private static void readOn(Page leader, Locator grid) {
        grid.locator("vaadin-grid-cell-content", new Locator.LocatorOptions().setHasText("EH2a"))
                .first()
                .click();
        leader.keyboard().press("ArrowRight");
        leader.keyboard().press("ArrowRight");
        grid.evaluate(READ_ON);
        leader.waitForLoadState(LoadState.NETWORKIDLE);
    }

    private static void submits(Page reporter, String reference) {
        reporter.navigate(item(reference));
        reporter.getByLabel("Commentary on " + reference + ", April 2020").fill("As expected in April.");
        reporter.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Submit.*")))
                .click();
        assertThat(reporter.getByText(Pattern.compile(reference + ", April 2020: submitted.*")))
                .isVisible();
    }

    private static long unread(Page page) {
        Locator count = page.locator(".bell .count");
        return count.isVisible() ? Long.parseLong(count.innerText()) : 0;
    }

    private Page signedIn(String person) {
        Page page = browser.newPerson("/login");
        signIn(page, person);
        return page;
    }

    private static void signIn(Page page, String person) {
        button(page, "Sign in as " + person + ", Portsmouth").click();
        assertThat(page.locator("button.sign-out")).isVisible();
    }

    private static String item(String reference) {
        return "/portsmouth/my-work?item=" + reference + "&month=" + MONTH;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
