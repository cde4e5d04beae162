package org.countersign.benchmarking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.benchmarking.Revising.Changes;

/**
 * A series as a file has it.
 *
 * @param present the figures as they stand; without years for a new series
 * @param read how it was read the last time
 */
record SeriesInFile(
        ReleaseSeries chosen,
        SeriesFigures present,
        Optional<PublishedReading> read,
        EesTable table,
        List<PublishedFigure> figures) {

    static SeriesInFile of(
            ReleaseSeries chosen, SeriesFigures present, Optional<PublishedReading> read, EesTable table) {
        return new SeriesInFile(chosen, present, read, table, table.figures(present.series(), chosen.mapping()));
    }

    /** Why it cannot be loaded so. */
    Optional<String> fault() {
        Set<Revising.Key> seen = new HashSet<>();
        if (!figures.stream().map(Revising.Key::of).allMatch(seen::add)) {
            return fault("several rows speak of the same area and year. Choose one item of each filter.");
        }
        return figures.isEmpty() ? fault("no row has these items of the filters.") : Optional.empty();
    }

    SeriesPreview preview(Changes changes, AreaNames names) {
        return new SeriesPreview(
                present.series(),
                new ReleasePreview(
                        figures.size(),
                        changes.added(),
                        changes.revised().stream().sorted(Revised.GRAVEST).toList(),
                        changes.former().size() - changes.revised().size(),
                        changes.missing(),
                        doubts(changes, names)));
    }

    private List<String> doubts(Changes changes, AreaNames names) {
        List<String> doubts = new ArrayList<>();
        renamed().ifPresent(doubts::add);
        if (changes.corrected() > 0) {
            doubts.add(
                    ("%,d figures differ from those loaded as this very release, which are not kept. If the publisher"
                                    + " revised them, give the release another title.")
                            .formatted(changes.corrected()));
        }
        String unit = table.described(chosen.mapping().value()).unit();
        doubts.addAll(new ReleaseDoubts(present.series(), present, unit, names::of).in(figures));
        doubts.addAll(ReleaseDoubts.some(
                new LifetimeDoubts(present.series(), present, Lifetimes.of(names.authorities())).in(figures)));
        return doubts;
    }

    /** Another column than last time is confirmed by a person. */
    private Optional<String> renamed() {
        return read.map(PublishedReading::mapping)
                .filter(before -> !before.value().equals(chosen.mapping().value())
                        || !before.items().equals(chosen.mapping().items()))
                .map(before -> "It is read from %s; in the release before it was %s."
                        .formatted(words(chosen.mapping()), words(before)));
    }

    /** "“Referrals_rate” (category: Total)". */
    private static String words(EesMapping mapping) {
        String items = mapping.items().entrySet().stream()
                .map(item -> item.getKey() + ": " + item.getValue())
                .sorted()
                .collect(Collectors.joining(", "));
        return "“" + mapping.value() + "”" + (items.isEmpty() ? "" : " (" + items + ")");
    }

    private Optional<String> fault(String words) {
        return Optional.of("“%s”: %s".formatted(present.series().title(), words));
    }
}
