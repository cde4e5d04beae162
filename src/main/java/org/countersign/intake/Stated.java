package org.countersign.intake;

import java.util.Optional;
import java.util.regex.Pattern;
import org.countersign.calculation.ParsedValue;
import org.countersign.calculation.Value;
import org.countersign.calculation.ValueText;

/**
 * A figure that the source derived, or a text nobody knows the meaning of: kept as stated.
 *
 * @param heading of its column
 * @param column its letters
 * @param text as in the file, arrow included
 * @param value what follows the arrow, where it can be read
 */
public record Stated(ColumnKind kind, String heading, String column, String text, Optional<Value> value) {

    private static final Pattern MARKED = Pattern.compile("[↑↗➡→↔↘↓▲▼]\\s*(.+)");

    /** The heading of a mark without a proven meaning, which an indicator carries as text. */
    static final String MARK = "%?";

    /** Whether there is a place to keep it; what stands in a column nobody knows has none. */
    boolean isKept() {
        return kind != ColumnKind.OTHER || heading.equals(MARK);
    }

    static Stated of(Column column, String text) {
        return new Stated(column.kind(), column.heading(), column.letter(), text, value(column, text));
    }

    /** What follows the arrow, where there is one. */
    static ParsedValue read(String text) {
        var marked = MARKED.matcher(text);
        return ValueText.parse(marked.matches() ? marked.group(1) : text);
    }

    /** By which it is found again; unknown columns by their heading. */
    public String key() {
        return kind == ColumnKind.OTHER ? heading : kind.name();
    }

    private static Optional<Value> value(Column column, String text) {
        boolean isRead = column.kind() != ColumnKind.OTHER;
        return isRead && read(text) instanceof ParsedValue.Read read ? Optional.of(read.value()) : Optional.empty();
    }
}
