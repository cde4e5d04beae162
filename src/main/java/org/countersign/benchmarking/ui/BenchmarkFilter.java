package org.countersign.benchmarking.ui;

import com.vaadin.flow.component.html.Div;
import java.util.function.UnaryOperator;
import org.countersign.benchmarking.BenchmarkPage;
import org.countersign.benchmarking.BenchmarksNavigation;
import org.countersign.calculation.Quartiles;
import org.countersign.uikit.Ways;

/** Topics and bands that the rows have, as links that keep each other's choice. */
final class BenchmarkFilter extends Div {

    BenchmarkFilter(BenchmarkPage page, BenchmarksNavigation here, UnaryOperator<String> address) {
        addClassNames("benchmark-filter", "no-print");
        Ways topics = new Ways("Topics");
        topics.add(
                "All topics",
                address.apply(new BenchmarksNavigation("", here.band()).path()),
                here.topic().isEmpty());
        page.rows().stream()
                .map(row -> row.series().topic())
                .distinct()
                .sorted()
                .forEach(topic -> topics.add(
                        topic,
                        address.apply(new BenchmarksNavigation(topic, here.band()).path()),
                        topic.equals(here.topic())));
        Ways bands = new Ways("Bands");
        bands.add(
                "All bands",
                address.apply(new BenchmarksNavigation(here.topic(), "").path()),
                here.band().isEmpty());
        for (Quartiles.Band band : Quartiles.Band.values()) {
            bands.add(
                    band + ", " + band.words(),
                    address.apply(new BenchmarksNavigation(here.topic(), band.name()).path()),
                    band.name().equals(here.band()));
        }
        add(topics, bands);
    }
}
