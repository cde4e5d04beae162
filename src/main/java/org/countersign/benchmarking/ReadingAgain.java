package org.countersign.benchmarking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.benchmarking.SeriesProposal.Why;

/** One series looked for in a later file of the same kind, whatever its columns and filters are called now. */
final class ReadingAgain {

    private final EesTable table;
    private final FigureMatching matching;
    private final SeriesFigures figures;
    private final PublishedReading reading;
    private final List<String> changed = new ArrayList<>();

    ReadingAgain(EesTable table, FigureMatching matching, SeriesFigures figures, PublishedReading reading) {
        this.table = table;
        this.matching = matching;
        this.figures = figures;
        this.reading = reading;
    }

    SeriesProposal proposal(String title) {
        Map<String, String> items = items(reading.mapping().items());
        return value(reading.mapping().value(), items)
                .map(value -> proposal(title, value, items))
                .orElseGet(() -> new SeriesProposal(
                        figures.series(),
                        new EesMapping("", "", "", items),
                        Why.GONE,
                        "“%s” is gone, and no other column is like it."
                                .formatted(reading.mapping().value())));
    }

    private SeriesProposal proposal(String title, String value, Map<String, String> items) {
        EesMapping mapping = new EesMapping(
                value,
                beside(reading.mapping().numerator()),
                beside(reading.mapping().denominator()),
                items);
        return changed.isEmpty()
                ? new SeriesProposal(figures.series(), mapping, Why.AS_BEFORE, "As in “" + title + "”.")
                : new SeriesProposal(figures.series(), mapping, Why.RENAMED, String.join(" ", changed));
    }

    private Optional<String> value(String name, Map<String, String> items) {
        if (table.indicators().contains(name)) {
            return Optional.of(name);
        }
        Optional<String> found = matching.of(figures)
                .filter(match -> match.items().equals(items))
                .map(FigureMatching.Match::column)
                .or(() -> likest(name));
        found.ifPresent(column -> changed.add(
                renamed(name, column, matching.match(figures, column, items).share())));
        return found;
    }

    private static String renamed(String before, String now, double share) {
        String name = Likeness.of(before, now) >= Likeness.ENOUGH ? " has a name like it" : "";
        String like =
                share < FigureMatching.ENOUGH ? "" : " matches the figures that stand (%.0f%%)".formatted(100 * share);
        return "“%s” is gone; “%s”%s%s."
                .formatted(before, now, name, name.isEmpty() || like.isEmpty() ? like : " and" + like);
    }

    /** Among columns that the last file had not. */
    private Optional<String> likest(String name) {
        return Likeness.likest(
                name,
                table.indicators().stream()
                        .filter(column -> !reading.columns().contains(column))
                        .toList());
    }

    private String beside(String name) {
        if (name.isEmpty() || table.indicators().contains(name)) {
            return name;
        }
        Optional<String> found = likest(name);
        changed.add(found.map(now -> "“%s” is gone; “%s” has a name like it.".formatted(name, now))
                .orElse("“" + name + "” is gone, and nothing stands in its place."));
        return found.orElse("");
    }

    /** The items of last time, where filters or items have other names now, and the usual ones of new filters. */
    private Map<String, String> items(Map<String, String> old) {
        Map<String, String> items = new LinkedHashMap<>();
        old.forEach((filter, item) -> filter(filter, item)
                .ifPresentOrElse(
                        now -> items.put(now, item(now, item)),
                        () -> changed.add("The filter “" + filter + "” is gone.")));
        table.items().keySet().stream()
                .filter(filter -> !items.containsKey(filter))
                .forEach(filter -> usual(filter).ifPresent(item -> items.put(filter, item)));
        return Map.copyOf(items);
    }

    private Optional<String> filter(String name, String item) {
        if (table.items().containsKey(name)) {
            return Optional.of(name);
        }
        List<String> holding = table.items().keySet().stream()
                .filter(filter -> table.items().get(filter).contains(item))
                .toList();
        Optional<String> now = Likeness.likest(name, holding)
                .or(() -> Likeness.likest(name, table.items().keySet()));
        now.ifPresent(filter -> changed.add("The filter “%s” is called “%s”.".formatted(name, filter)));
        return now;
    }

    private String item(String filter, String item) {
        List<String> all = table.items().getOrDefault(filter, List.of());
        if (all.contains(item)) {
            return item;
        }
        String now = Likeness.likest(item, all).or(() -> usual(filter)).orElse(item);
        changed.add("“%s” of “%s” is gone; “%s” is taken.".formatted(item, filter, now));
        return now;
    }

    private Optional<String> usual(String filter) {
        List<String> all = table.items().getOrDefault(filter, List.of());
        return all.size() == 1
                ? Optional.of(all.getFirst())
                : Stream.of(EesTable.TOTAL).filter(all::contains).findFirst();
    }
}
