package org.countersign.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ViewportSize;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.stream.Collectors;

/** Asserts that a page, as it stands, breaks no rule of WCAG 2.2 AA nor axe's best practice. */
final class Axe {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final int[] WIDTHS = {320, 1280};
    private static final List<ColorScheme> SCHEMES = List.of(ColorScheme.DARK, ColorScheme.LIGHT);

    private static final Locator.WaitForOptions THERE =
            new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);

    private Axe() {}

    /** At 1280 and at 320 pixels, light and dark; the page is afterwards as wide as before, and light. */
    static void axeInAllGuises(Page page) {
        ViewportSize before = page.viewportSize();
        for (int width : WIDTHS) {
            page.setViewportSize(width, before.height);
            for (ColorScheme scheme : SCHEMES) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                axe(page, "%s, %d pixels, %s".formatted(page.url(), width, scheme));
            }
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(before.width, before.height);
    }

    /** The page as it stands. */
    static void axe(Page page) {
        axe(page, page.url());
    }

    private static void axe(Page page, String guise) {
        page.locator("h1").first().waitFor(THERE);
        List<Rule> violations = new AxeBuilder(page).withTags(TAGS).analyze().getViolations();
        assertThat(violations.stream().map(Axe::inWords))
                .as("accessibility of %s", guise)
                .isEmpty();
    }

    private static String inWords(Rule rule) {
        return rule.getId() + " (" + rule.getHelp() + "): "
                + rule.getNodes().stream().map(CheckedNode::getHtml).collect(Collectors.joining(" · "));
    }
}
