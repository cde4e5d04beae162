package org.countersign.intake;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A file understood as the scorecard of one month, with figures of earlier ones.
 *
 * @param sheets that were read, by name
 * @param headerRow the row that names the columns, on the first of them
 * @param month the latest
 * @param columns of the first sheet, in order
 * @param benchmarks what is said about the benchmark figures
 * @param rows below the header, blank ones left out
 * @param banners words that stand alone in a row, by its number: the theme of the rows below
 * @param people named as owners and reporters
 * @param questions what to ask once for the file
 * @param findings about lines above the header, columns and rows; those of held rows are with the rows
 */
public record RecognisedScorecard(
        List<String> sheets,
        int headerRow,
        YearMonth month,
        List<Column> columns,
        Optional<BenchmarkNote> benchmarks,
        List<RowResult> rows,
        NavigableMap<Integer, String> banners,
        List<PersonFound> people,
        List<Question> questions,
        List<Finding> findings) {

    /** Longer words that stand alone are a remark. */
    private static final int LONGEST_THEME = 100;

    /** What the row says, or the banner above it, or its tab; empty where none does. */
    String theme(RecognisedRow row) {
        return row.theme().isEmpty()
                ? Optional.ofNullable(banners.floorEntry(row.number()))
                        .map(Map.Entry::getValue)
                        .filter(words -> words.length() <= LONGEST_THEME)
                        .orElse("")
                : row.theme();
    }

    /** Whether somebody pointed at the column that says what is good: then nobody asks again. */
    boolean saysWhatIsGood() {
        return columns.stream().anyMatch(Column::isPointedAtAsGood);
    }

    /** The earliest month of which the file has a figure. */
    YearMonth firstMonth() {
        return Stream.concat(
                        recognisedRows(), heldRows().flatMap(held -> held.realignment().map(Realignment::row).stream()))
                .filter(row -> !row.values().isEmpty())
                .map(row -> row.values().firstKey())
                .min(YearMonth::compareTo)
                .filter(month -> month.isBefore(this.month))
                .orElse(month);
    }

    /** The earliest month of which the file has a text; empty where it has none. */
    Optional<YearMonth> firstText() {
        return Stream.concat(
                        recognisedRows(), heldRows().flatMap(held -> held.realignment().map(Realignment::row).stream()))
                .flatMap(row -> row.texts().stream())
                .map(DatedText::month)
                .min(YearMonth::compareTo);
    }

    /** The first sheet, by name. */
    public String sheet() {
        return sheets.getFirst();
    }

    /** The rows whose cells are all in their columns. */
    public Stream<RecognisedRow> recognisedRows() {
        return rows.stream()
                .filter(RowResult.Recognised.class::isInstance)
                .map(result -> ((RowResult.Recognised) result).row());
    }

    /** The rows kept back. */
    public Stream<RowResult.Held> heldRows() {
        return rows.stream().filter(RowResult.Held.class::isInstance).map(RowResult.Held.class::cast);
    }

    /** The same with the rows of some references kept back for a person. */
    public RecognisedScorecard holding(Set<String> references, String reason) {
        return new RecognisedScorecard(
                sheets,
                headerRow,
                month,
                columns,
                benchmarks,
                rows.stream().map(row -> held(row, references, reason)).toList(),
                banners,
                people,
                questions,
                findings);
    }

    /** The same as that of another month. */
    public RecognisedScorecard of(YearMonth other) {
        return new RecognisedScorecard(
                sheets, headerRow, other, columns, benchmarks, rows, banners, people, questions, findings);
    }

    private RowResult held(RowResult result, Set<String> references, String reason) {
        return result instanceof RowResult.Recognised(RecognisedRow row) && references.contains(row.reference())
                ? new RowResult.Held(
                        row.number(),
                        row.reference(),
                        List.of(Finding.held(row.places().row(), reason)),
                        Optional.empty())
                : result;
    }
}
