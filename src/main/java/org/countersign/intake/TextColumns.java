package org.countersign.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Which text a column with authors or days is about: that of its month, else the one before it, else the first one after. */
final class TextColumns {

    private TextColumns() {}

    /** The column of a kind that says something about a text. */
    static Optional<Column> beside(Header header, Column text, ColumnKind kind) {
        return header.columns().stream()
                .filter(column ->
                        column.kind() == kind || kind == ColumnKind.TEXT_AUTHOR && Heading.namesWriters(column))
                .filter(column -> isAbout(header, column, text))
                .findFirst();
    }

    private static boolean isAbout(Header header, Column column, Column text) {
        if (column.period() != null) {
            return Objects.equals(column.period(), text.period());
        }
        List<Column> texts = header.columns(ColumnKind.COMMENTARY).toList();
        return texts.stream()
                .filter(other -> other.index() < column.index())
                .max(Comparator.comparing(Column::index))
                .or(() -> texts.stream().findFirst())
                .filter(text::equals)
                .isPresent();
    }
}
