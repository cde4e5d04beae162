package org.countersign.intake;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The rows of a file that stayed out, below its own headings: to be mended and sent back. A row that is too short is not
 * handed back cell by cell, as nobody could see afterwards which of its cells is missing.
 */
final class HeldLines {

    private static final int MOST = 2_000;
    private static final long MOST_TEXT = 4_000_000;

    private final RecognisedScorecard scorecard;
    private final Sheet sheet;
    private final Map<Integer, PlannedRow> held;
    private final List<HeldLine> lines = new ArrayList<>();
    private long text;

    private HeldLines(RecognisedScorecard scorecard, Sheet sheet, Map<Integer, PlannedRow> held) {
        this.scorecard = scorecard;
        this.sheet = sheet;
        this.held = held;
    }

    /** Below the headings of the first sheet that was read; empty where nothing was held. */
    static List<HeldLine> of(Preview preview) {
        if (preview.plan().rows().stream().noneMatch(row -> row.kind() == PlannedRow.Kind.HELD)) {
            return List.of();
        }
        RecognisedScorecard scorecard = preview.upload().scorecard();
        return preview.upload().sheets().stream()
                .filter(sheet -> scorecard.sheets().contains(sheet.name()))
                .flatMap(sheet -> new HeldLines(scorecard, sheet, held(preview, sheet)).collected().stream())
                .limit(MOST)
                .toList();
    }

    /** By the number of their line. */
    private static Map<Integer, PlannedRow> held(Preview preview, Sheet sheet) {
        return preview.plan().rows().stream()
                .filter(row -> row.kind() == PlannedRow.Kind.HELD)
                .filter(row -> row.place().sheet().equals(sheet.name()))
                .collect(toMap(row -> row.place().row(), Function.identity(), (one, other) -> one));
    }

    private List<HeldLine> collected() {
        sheet.lines().forEach(this::add);
        return List.copyOf(lines);
    }

    private void add(Line line) {
        boolean heading = sheet.name().equals(scorecard.sheet()) && line.number() <= scorecard.headerRow();
        PlannedRow row = held.get(line.number());
        if ((heading || row != null) && lines.size() < MOST && text < MOST_TEXT) {
            String why = heading || row == null ? "" : why(row);
            boolean whole = heading || sheet.grid() || line.cells().size() >= width();
            lines.add(new HeldLine(
                    line.number(),
                    whole ? why : why + " As it stands: " + words(line),
                    whole ? line.cells() : reference(row)));
            text += line.cells().stream().mapToLong(String::length).sum();
        }
    }

    private int width() {
        return scorecard.columns().stream()
                .mapToInt(column -> ColumnLetter.index(column.letter()) + 1)
                .max()
                .orElse(0);
    }

    /** The reference in its column, so that the row is known for one and held again as long as it is not filled. */
    private List<String> reference(PlannedRow row) {
        int at = scorecard.columns().stream()
                .filter(column -> column.kind() == ColumnKind.REFERENCE)
                .mapToInt(column -> ColumnLetter.index(column.letter()))
                .findFirst()
                .orElse(0);
        List<String> cells = new ArrayList<>(Collections.nCopies(at, ""));
        cells.add(Optional.of(row.reference())
                .filter(reference -> !reference.isEmpty())
                .orElse("?"));
        return cells;
    }

    private static String why(PlannedRow row) {
        return Stream.concat(
                        row.findings().stream().map(Finding::sentence),
                        row.open().stream().map(open -> open.place().words() + ": " + open.sentence()))
                .collect(joining(" "));
    }

    private static String words(Line line) {
        return String.join(" | ", line.cells());
    }
}
