package org.countersign.benchmarking.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.countersign.benchmarking.BenchmarksNavigation;
import org.countersign.benchmarking.ComparisonNavigation;
import org.countersign.benchmarking.ComparisonPage;
import org.countersign.benchmarking.ComparisonRules;
import org.countersign.benchmarking.RuleEffect;
import org.countersign.tenancy.AuthorityId;
import org.countersign.uikit.AuthorityInUrl;
import org.countersign.uikit.LiveStatus;
import org.countersign.uikit.PageHeader;

/** How an authority is held against its neighbours; what another way would change is seen before it is chosen. */
@Route(AuthorityInUrl.ROUTE + ComparisonNavigation.PAGE)
@StyleSheet("context://assets/benchmarks.css")
@PageTitle("How we compare – Countersign")
@PermitAll
class ComparisonView extends Section implements BeforeEnterObserver {

    private final transient ComparisonRules rules;
    private final transient AuthorityInUrl url;
    private final LiveStatus status = new LiveStatus();
    private final Div content = new Div();

    ComparisonView(ComparisonRules rules, AuthorityInUrl url) {
        this.rules = rules;
        this.url = url;
        addClassName("benchmarks");
        content.addClassName("benchmarks-content");
        add(new PageHeader("How we compare"), status, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        status.clear();
        show(
                url.of(event),
                ComparisonNavigation.of(event.getLocation().getQueryParameters().getParameters()));
    }

    private void show(AuthorityId authority, ComparisonNavigation asked) {
        ComparisonPage page = rules.page(authority, asked);
        Div ways = new Div(new Anchor(url.path(authority, BenchmarksNavigation.ALL.path()), "All benchmarks"));
        ways.addClassNames("measure-ways", "no-print");
        content.removeAll();
        content.add(ways, new Paragraph("Now: " + page.now().words() + "."), explanation(page));
        content.add(new ComparisonChoice(page, path -> url.path(authority, path)));
        page.effect().ifPresent(effect -> show(authority, page, effect));
    }

    private void show(AuthorityId authority, ComparisonPage page, RuleEffect effect) {
        Div choose = new Div();
        if (page.mayChange()) {
            NativeButton change = new NativeButton("Compare this way from now on", press -> change(authority, effect));
            change.addClassNames("button", "primary", "no-print");
            choose.add(change);
        }
        content.add(new EffectTable(effect, choose));
    }

    private void change(AuthorityId authority, RuleEffect effect) {
        rules.change(authority, effect.proposed());
        show(authority, new ComparisonNavigation(Optional.empty()));
        status.say("From now on: " + effect.proposed().words() + ".");
    }

    private static Paragraph explanation(ComparisonPage page) {
        Paragraph words =
                new Paragraph("The department’s interactive tool shows the mean of neighbours, its dashboard the"
                        + " median. Whatever is chosen holds on every page and for every month. What was signed keeps the figures,"
                        + " list and method that were seen with it. "
                        + (page.mayChange()
                                ? "Choose another way to see what it would change; nothing changes until you say so."
                                : "Your performance team can choose another way."));
        words.addClassNames("soft", "prose");
        return words;
    }
}
