package org.countersign.indicator.ui;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countersign.indicator.Differences;
import org.countersign.indicator.Edited;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.MarkedEvent;

/**
 * An event changed or removed.
 *
 * @param references of the indicators it may be about
 */
record EventEdit(
        String done,
        MarkedEvent ours,
        Map<IndicatorId, String> references,
        Function<MarkedEvent, Edited<MarkedEvent>> again)
        implements CatalogueSection.Edit<MarkedEvent> {

    @Override
    public String what() {
        return "this event";
    }

    @Override
    public List<Differences.Line> differences(MarkedEvent theirs) {
        return List.of(
                new Differences.Line("Day", Months.day(theirs.day()), Months.day(ours.day())),
                new Differences.Line("What happened", theirs.label(), ours.label()),
                new Differences.Line("Indicators", about(theirs, references), about(ours, references)));
    }

    @Override
    public Edited<MarkedEvent> over(MarkedEvent theirs) {
        return again.apply(new MarkedEvent(ours.id(), ours.day(), ours.label(), ours.indicators(), theirs.version()));
    }

    static String about(MarkedEvent event, Map<IndicatorId, String> references) {
        return event.indicators().isEmpty()
                ? "all indicators"
                : event.indicators().stream()
                        .map(id -> references.getOrDefault(id, "a part"))
                        .sorted()
                        .collect(Collectors.joining(", "));
    }
}
