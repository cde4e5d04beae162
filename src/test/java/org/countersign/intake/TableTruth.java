package org.countersign.intake;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.countersign.calculation.ParsedValue;
import org.countersign.calculation.Value;
import org.countersign.calculation.ValueText;
import org.countersign.calendar.MonthLabel;

/** What a table really says, found without the code that is tested: by its cells alone. */
record TableTruth(List<List<String>> table) {

    /** The figures that stand under another month or beside another reference than the table has them. */
    List<String> misplaced(RecognisedScorecard scorecard) {
        return scorecard.recognisedRows().flatMap(this::misplaced).toList();
    }

    private Stream<String> misplaced(RecognisedRow row) {
        return row.values().entrySet().stream()
                .filter(figure -> rowsOf(row.reference())
                        .noneMatch(cells -> says(cells, row, figure.getKey(), figure.getValue())))
                .map(figure -> row.reference() + " " + figure.getKey() + " " + figure.getValue());
    }

    private Stream<List<String>> rowsOf(String reference) {
        return table.stream()
                .filter(cells -> cells.stream()
                        .map(String::strip)
                        .anyMatch(cell -> cell.equals(reference)
                                || ProposedReference.of(cell).equals(reference)));
    }

    private boolean says(List<String> cells, RecognisedRow row, YearMonth month, Value value) {
        return columnsOf(month)
                .mapToObj(column -> column < cells.size() ? cells.get(column) : "")
                .map(text -> ValueText.parse(text.strip(), row.unit().unit()))
                .anyMatch(parsed -> parsed instanceof ParsedValue.Read read && same(read.value(), value));
    }

    private static boolean same(Value one, Value other) {
        return one.number().isPresent() && other.number().isPresent()
                ? one.number().orElseThrow().compareTo(other.number().orElseThrow()) == 0
                : one.equals(other);
    }

    /** Where a row that could name the columns has the month. */
    private IntStream columnsOf(YearMonth month) {
        return table.stream()
                .filter(cells -> cells.stream()
                        .anyMatch(cell ->
                                cell.strip().startsWith("Ref") || cell.strip().equals("Indicator")))
                .flatMapToInt(cells -> IntStream.range(0, cells.size())
                        .filter(column -> MonthLabel.parse(cells.get(column))
                                .filter(month::equals)
                                .isPresent()));
    }
}
