package org.countersign.intake;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How an authority reads a file that comes again, under a name of its own.
 *
 * @param at when the last file of the kind was read
 * @param columns those whose headings name no period, in order: periods go on from file to file
 * @param area whose figures are read; empty where the file does not say
 * @param references of the rows of the last file
 */
public record KeptReading(String name, Instant at, List<KeptColumn> columns, String area, List<String> references) {

    private static final double ENOUGH = 0.6;

    /** @param heading by which the column is meant, as {@link Pointing#name} makes it */
    public record KeptColumn(int index, String heading, ColumnKind kind) {}

    public KeptReading {
        columns = List.copyOf(columns);
        references = List.copyOf(references);
    }

    /** How a file was read. */
    static KeptReading of(String name, Instant at, Upload upload) {
        var source = upload.handed().source();
        var choice = SheetChoice.of(source);
        return new KeptReading(
                name,
                at,
                columns(choice),
                ScorecardReader.own(choice.areas(), source).orElse(""),
                references(upload.scorecard()));
    }

    static List<String> references(RecognisedScorecard scorecard) {
        return scorecard.rows().stream()
                .map(row -> switch (row) {
                    case RowResult.Recognised recognised -> recognised.row().reference();
                    case RowResult.Held held -> held.reference();
                    case RowResult.Skipped skipped -> "";
                })
                .filter(reference -> !reference.isEmpty())
                .distinct()
                .toList();
    }

    /** The columns that can be found again by their headings; each heading once, though several sheets have it. */
    static List<KeptColumn> columns(SheetChoice choice) {
        return choice.sheets().stream()
                .flatMap(found -> found.header().columns().stream())
                .filter(KeptReading::comesAgain)
                .map(column ->
                        new KeptColumn(column.index(), Pointing.name(column.index(), column.heading()), column.kind()))
                .collect(Collectors.toMap(
                        KeptColumn::heading, Function.identity(), (one, other) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /** Not headings that name a period or a year, which the next file has others of. */
    private static boolean comesAgain(Column column) {
        return column.kind() != ColumnKind.MONTH
                && column.year() == null
                && column.period() == null
                && HeaderFinder.named(column.heading()).isEmpty();
    }

    Optional<ColumnKind> kind(String heading) {
        return columns.stream()
                .filter(column -> column.heading().equals(heading))
                .map(KeptColumn::kind)
                .findFirst();
    }

    /** How much of it a file has again, from 0 to 1; 0 where it is too little to be the same kind of file. */
    double likeness(Source source) {
        var there = headings(
                columns(SheetChoice.of(source.pointing(source.pointing().knowing(Known.unchanged(this))))));
        long again = columns.stream()
                .filter(column -> there.contains(column.heading()))
                .count();
        double share = columns.isEmpty() ? 0 : (double) again / columns.size();
        return share < ENOUGH ? 0 : share;
    }

    static Set<String> headings(List<KeptColumn> columns) {
        return columns.stream().map(KeptColumn::heading).collect(Collectors.toSet());
    }

    /** Columns that only one of two has. */
    static Stream<KeptColumn> missing(List<KeptColumn> some, List<KeptColumn> others) {
        var known = headings(others);
        return some.stream().filter(column -> !known.contains(column.heading()));
    }
}
