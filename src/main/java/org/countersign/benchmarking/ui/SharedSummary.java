package org.countersign.benchmarking.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.countersign.benchmarking.SharedIndicator;

/** One indicator that is shared: with whom, since when, and what they see. */
final class SharedSummary extends Div {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(ZoneId.of("Europe/London"));

    SharedSummary(SharedIndicator shared) {
        String readers =
                shared.readers().stream().map(SharedIndicator.Reader::name).collect(Collectors.joining(", "));
        add(
                new H3(shared.indicator().reference() + " " + shared.indicator().title()),
                new Paragraph("Seen by %s, as shared on %s.".formatted(readers, DAY.format(shared.since()))));
        if (shared.newer() > 0) {
            add(new Paragraph(
                    shared.newer() == 1
                            ? "1 month was signed since. Share again to let them see it."
                            : shared.newer() + " months were signed since. Share again to let them see them."));
        }
        add(new Details("What they see", new SharedTable(List.of(shared.figures()))));
    }
}
