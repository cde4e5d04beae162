package org.countersign.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** Asserts that a page, as it stands, breaks no rule of WCAG 2.2 AA nor axe's best practice. */
final class Axe {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Axe() {}

    static void axe(Page page) {
        List<Rule> violations = new AxeBuilder(page).withTags(TAGS).analyze().getViolations();
        assertThat(violations.stream().map(Axe::inWords))
                .as("accessibility of %s", page.url())
                .isEmpty();
    }

    private static String inWords(Rule rule) {
        return rule.getId() + " (" + rule.getHelp() + "): "
                + rule.getNodes().stream().map(CheckedNode::getHtml).collect(Collectors.joining(" · "));
    }
}
