package org.countersign.benchmarking.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.UnaryOperator;
import org.countersign.benchmarking.BenchmarkPage;
import org.countersign.benchmarking.MeasureNavigation;
import org.countersign.benchmarking.PublishedSeries;

/** Every published measure by topic, linked or not. */
final class MeasureList extends NativeDetails {

    MeasureList(BenchmarkPage page, UnaryOperator<String> address) {
        super("All %d published measures".formatted(page.series().size()));
        addClassName("measure-list");
        setOpen(page.rows().isEmpty());
        Div topics = new Div();
        page.series().stream().map(PublishedSeries::topic).distinct().forEach(topic -> {
            UnorderedList list = new UnorderedList();
            page.series().stream()
                    .filter(series -> series.topic().equals(topic))
                    .forEach(series -> list.add(new ListItem(new Anchor(
                            address.apply(MeasureNavigation.of(series.code()).path()), series.title()))));
            topics.add(new Div(new H2(topic), list));
        });
        setContent(topics);
    }
}
