package org.countersign.intake;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands between the cells of a text file: found from the line with the most short cells, its header. */
final class Separator {

    private static final List<Character> CANDIDATES = List.of('\t', ',', ';', '|');
    private static final int LINES = 60;
    private static final int SHORT = 60;

    private Separator() {}

    /** The separator that splits one of the first lines into the most short cells; a tab if none does. */
    static char of(String text) {
        List<String> lines = text.lines().limit(LINES).toList();
        return CANDIDATES.stream()
                .max(Comparator.comparingLong((Character candidate) -> cells(lines, candidate))
                        .thenComparing(
                                Comparator.comparingInt(CANDIDATES::indexOf).reversed()))
                .orElseThrow();
    }

    private static long cells(List<String> lines, char separator) {
        var split = Pattern.compile(Pattern.quote(String.valueOf(separator)));
        return lines.stream()
                .mapToLong(line -> shortCells(split.splitAsStream(line)))
                .max()
                .orElse(0);
    }

    private static long shortCells(Stream<String> cells) {
        return cells.map(String::strip)
                .filter(cell -> !cell.isEmpty() && cell.length() <= SHORT)
                .count();
    }
}
