package org.countersign.benchmarking.ui;

import com.vaadin.flow.component.html.Div;
import java.util.function.UnaryOperator;
import org.countersign.benchmarking.BenchmarkPage;
import org.countersign.benchmarking.BenchmarksNavigation;
import org.countersign.benchmarking.Beside;
import org.countersign.calculation.Quartiles;
import org.countersign.uikit.Ways;

/** Themes, topics and bands that the rows have, as links that keep each other's choice. */
final class BenchmarkFilter extends Div {

    private final transient BenchmarksNavigation here;
    private final transient UnaryOperator<String> address;

    BenchmarkFilter(BenchmarkPage page, Beside beside, BenchmarksNavigation here, UnaryOperator<String> address) {
        this.here = here;
        this.address = address;
        addClassNames("benchmark-filter", "no-print");
        if (!page.themes().isEmpty()) {
            add(themes(page));
        }
        add(topics(page), bands(), beside(beside));
    }

    private Ways themes(BenchmarkPage page) {
        Ways ways = new Ways("Themes");
        add(ways, "All themes", here.ofTheme(""));
        page.themes()
                .forEach(theme ->
                        add(ways, theme.name(), here.ofTheme(theme.id().value().toString())));
        return ways;
    }

    private Ways topics(BenchmarkPage page) {
        Ways ways = new Ways("Topics");
        add(ways, "All topics", here.ofTopic(""));
        page.rows().stream()
                .map(row -> row.series().topic())
                .distinct()
                .sorted()
                .forEach(topic -> add(ways, topic, here.ofTopic(topic)));
        return ways;
    }

    private Ways bands() {
        Ways ways = new Ways("Bands");
        add(ways, "All bands", here.inBand(""));
        for (Quartiles.Band band : Quartiles.Band.values()) {
            add(ways, band + ", " + band.words(), here.inBand(band.name()));
        }
        return ways;
    }

    private Ways beside(Beside beside) {
        Ways ways = new Ways("Beside the figures");
        add(ways, "Nothing else beside", here.with(""));
        add(ways, "Our year before", here.with(BenchmarksNavigation.YEAR_BEFORE));
        beside.groups().forEach(group -> add(ways, group.name(), here.with(group)));
        return ways;
    }

    private void add(Ways ways, String name, BenchmarksNavigation to) {
        ways.add(name, address.apply(to.path()), to.equals(here));
    }
}
