package org.countersign.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Recognises a scorecard among the rows of a sheet: header by its names, then row by row; one bad row costs no other. */
public final class ScorecardReader {

    private static final int LONGEST_THEME = 100;

    private final Header header;
    private final Sheet sheet;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Integer> rowOfReference = new HashMap<>();

    private ScorecardReader(Header header, Sheet sheet) {
        this.header = header;
        this.sheet = sheet;
    }

    /** The first sheet with a header; other sheets are not looked at. */
    public static Recognition recognise(List<Sheet> sheets) {
        return sheets.stream()
                .flatMap(sheet -> Header.find(sheet).map(header -> new ScorecardReader(header, sheet)).stream())
                .findFirst()
                .<Recognition>map(reader -> new Recognition.Found(reader.scorecard()))
                .orElseGet(
                        () -> new Recognition.NotFound("No row names the columns of a scorecard. It needs a reference"
                                + " (Ref.), an indicator and at least one month, such as Apr-20."));
    }

    /** As {@link #recognise(List)}, for one sheet. */
    public static Recognition recognise(Sheet sheet) {
        return recognise(List.of(sheet));
    }

    private RecognisedScorecard scorecard() {
        findings.addAll(linesAbove());
        findings.addAll(header.findings());
        var rows = linesBelow().map(this::read).toList();
        return new RecognisedScorecard(
                sheet.name(),
                header.line().number(),
                header.month(),
                header.columns(),
                benchmarks(),
                rows,
                banners(),
                People.in(understood(rows).toList()),
                Questions.about(header, understood(rows).toList()),
                List.copyOf(findings));
    }

    private Stream<Line> above() {
        return sheet.lines().stream()
                .filter(line -> line.number() < header.line().number())
                .filter(line -> !line.isBlank());
    }

    private Stream<Line> linesBelow() {
        return sheet.lines().stream()
                .filter(line -> line.number() > header.line().number())
                .filter(line -> !line.isBlank());
    }

    private List<Finding> linesAbove() {
        return above().map(line -> Finding.skipped(header.place(line), "Above the header: “" + words(line) + "”."))
                .toList();
    }

    private Optional<BenchmarkNote> benchmarks() {
        return above().flatMap(line -> BenchmarkNote.parse(header.place(line), words(line)).stream())
                .findFirst();
    }

    private RowResult read(Line line) {
        var skipped = skipped(line);
        if (skipped.isPresent()) {
            return new RowResult.Skipped(line.number(), Finding.skipped(header.place(line), skipped.get()));
        }
        var result = lengthReason(line).map(reason -> realigned(line, reason)).orElseGet(() -> recognised(line));
        return heldIfRepeated(result, line);
    }

    private Optional<String> skipped(Line line) {
        if (line.isBorder()) {
            return Optional.of("A line drawn with dashes.");
        }
        if (isAlone(line)) {
            return Optional.of("“" + words(line) + "” stands alone and is taken as "
                    + (words(line).length() <= LONGEST_THEME ? "the theme of the rows below." : "a heading."));
        }
        return reference(line).equals(header.text(header.line(), ColumnKind.REFERENCE))
                ? Optional.of("The header once more.")
                : Optional.empty();
    }

    private NavigableMap<Integer, String> banners() {
        NavigableMap<Integer, String> banners = new TreeMap<>();
        linesBelow()
                .filter(line -> isAlone(line) && !line.isBorder() && words(line).length() <= LONGEST_THEME)
                .forEach(line -> banners.put(line.number(), words(line)));
        return banners;
    }

    private static boolean isAlone(Line line) {
        return line.cells().stream().filter(cell -> !cell.isBlank()).count() == 1;
    }

    private Optional<String> lengthReason(Line line) {
        if (line.width() > header.width()) {
            return Optional.of("The row has " + line.width() + " cells, the header " + header.width() + ".");
        }
        return !sheet.grid() && line.cells().size() < header.width()
                ? Optional.of("The row has " + line.cells().size() + " cells, the header " + header.width() + ".")
                : Optional.empty();
    }

    private RowResult realigned(Line line, String reason) {
        return held(line, reason, Realigner.propose(header, line));
    }

    private RowResult recognised(Line line) {
        if (reference(line).isEmpty()) {
            return held(line, "The row has no reference. Add one in the file.", Optional.empty());
        }
        return header.text(line, ColumnKind.TITLE).isEmpty()
                ? held(line, "The row has no title. Add one in the file.", Optional.empty())
                : unlessTooLong(line, RowReader.read(header, line));
    }

    private RowResult unlessTooLong(Line line, RecognisedRow row) {
        return TooLong.in(row)
                .<RowResult>map(reason -> held(line, reason, Optional.empty()))
                .orElseGet(() -> new RowResult.Recognised(row));
    }

    private RowResult heldIfRepeated(RowResult result, Line line) {
        var first = reference(line).isEmpty() ? null : rowOfReference.putIfAbsent(reference(line), line.number());
        return first == null
                ? result
                : held(
                        line,
                        "“" + reference(line) + "” is already in row " + first + ". Give one of them another"
                                + " reference, or remove it.",
                        Optional.empty());
    }

    private RowResult.Held held(Line line, String reason, Optional<Realignment> realignment) {
        var reasons = List.of(Finding.held(header.place(line), reason));
        return new RowResult.Held(line.number(), reference(line), reasons, realignment);
    }

    private String reference(Line line) {
        return header.text(line, ColumnKind.REFERENCE);
    }

    private static String words(Line line) {
        return String.join(
                " ",
                line.cells().stream()
                        .map(String::strip)
                        .filter(cell -> !cell.isEmpty())
                        .toList());
    }

    private static Stream<RecognisedRow> understood(List<RowResult> rows) {
        return rows.stream().flatMap(result -> switch (result) {
            case RowResult.Recognised(RecognisedRow row) -> Stream.of(row);
            case RowResult.Held held -> held.realignment().map(Realignment::row).stream();
            case RowResult.Skipped skipped -> Stream.empty();
        });
    }
}
