package org.countersign.scorecard;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One cell as it is printed.
 *
 * @param note in small beside the text: a period, a basis, a mark; may be empty
 * @param spoken all of it in words; empty where text and note say it already
 */
public record Cell(String text, String note, String spoken, Set<Look> looks) {

    static final Cell EMPTY = of("");

    static Cell of(String text) {
        return new Cell(text, "", "", Set.of());
    }

    static Cell muted(String text, String spoken) {
        return new Cell(text, "", spoken, Set.of(Look.MUTED));
    }

    /** With another look, and more to be said about it. */
    Cell with(Look look, String words) {
        Set<Look> more = EnumSet.of(look);
        more.addAll(looks);
        return new Cell(text, note, inFull() + ", " + words, Set.copyOf(more));
    }

    /** Everything the cell says, for a table of plain text. */
    public String inFull() {
        return spoken.isEmpty()
                ? Stream.of(text, note).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "))
                : spoken;
    }

    /** "? queried ⊘ not released": what a reader must not overlook, each with its mark; empty where nothing is. */
    public String marked() {
        return looks.stream()
                .sorted()
                .map(Look::marked)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Classes of a style sheet, separated by blanks. */
    public String styleNames() {
        List<String> names = looks.stream().sorted().map(Look::styleName).toList();
        return String.join(" ", names);
    }
}
