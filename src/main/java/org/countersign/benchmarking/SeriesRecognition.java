package org.countersign.benchmarking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.benchmarking.SeriesProposal.Why;

/**
 * Which series a file holds: as they were read last time, under another name, or by the figures that stand already.
 * Everything is a proposal with its reason.
 */
final class SeriesRecognition {

    private static final int A_THIRD = 3;

    private final EesTable table;
    private final List<PublishedReading> before;
    private final Map<Integer, SeriesFigures> known;
    private final FigureMatching matching;

    /** @param known every series with the figures that stand, by number */
    SeriesRecognition(EesTable table, List<PublishedReading> all, Map<Integer, SeriesFigures> known) {
        this.table = table;
        this.known = known;
        before = all.stream().filter(this::isOfSuchAFile).toList();
        matching = FigureMatching.of(table);
    }

    Recognised recognised(List<Release> releases) {
        List<String> old =
                before.stream().findFirst().map(PublishedReading::columns).orElseGet(table::columns);
        return new Recognised(
                Stream.concat(again(releases), byFigures()).toList(),
                before.stream()
                        .findFirst()
                        .map(reading -> title(reading, releases))
                        .orElse(""),
                old.stream().filter(column -> !table.columns().contains(column)).toList(),
                table.columns().stream().filter(column -> !old.contains(column)).toList());
    }

    private Stream<SeriesProposal> again(List<Release> releases) {
        return before.stream()
                .map(reading -> new ReadingAgain(table, matching, known.get(reading.series()), reading)
                        .proposal(title(reading, releases)));
    }

    private Stream<SeriesProposal> byFigures() {
        Set<Integer> read = before.stream().map(PublishedReading::series).collect(Collectors.toSet());
        return known.values().stream()
                .filter(figures -> !read.contains(figures.series().id()))
                .flatMap(figures -> byFigures(figures).stream());
    }

    private Optional<SeriesProposal> byFigures(SeriesFigures figures) {
        return matching.of(figures)
                .map(match -> new SeriesProposal(
                        figures.series(),
                        new EesMapping(
                                match.column(),
                                matching.of(figures, match.items(), PublishedFigure::numerator)
                                        .or(() -> counted(match.column()))
                                        .orElse(""),
                                matching.of(figures, match.items(), PublishedFigure::denominator)
                                        .orElse(""),
                                match.items()),
                        Why.BY_FIGURES,
                        "Matches the figures that stand for it (%.0f%%).".formatted(100 * match.share())));
    }

    /** "At31_episodes" beside "At31_episodes_rate". */
    private Optional<String> counted(String column) {
        return Optional.of(column.replaceFirst("(?i)_?(rate|percent|%)$", ""))
                .filter(name -> !name.equals(column) && table.indicators().contains(name));
    }

    /** The very column beside half of the others, or a third of all. */
    private boolean isOfSuchAFile(PublishedReading reading) {
        List<String> columns = table.columns();
        long common = reading.columns().stream().filter(columns::contains).count();
        int all = reading.columns().size();
        return known.containsKey(reading.series())
                && (common * A_THIRD >= all
                        || columns.contains(reading.mapping().value()) && common > 1);
    }

    private static String title(PublishedReading reading, List<Release> releases) {
        return releases.stream()
                .filter(release -> release.id() == reading.release())
                .findFirst()
                .map(Release::title)
                .orElse("");
    }
}
