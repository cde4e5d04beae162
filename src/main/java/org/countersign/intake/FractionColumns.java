package org.countersign.intake;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Which columns have the two numbers that a percentage is made of. */
final class FractionColumns {

    private FractionColumns() {}

    /** Beside a denominator "Count" is a numerator; "n" and "N" are the two of them. */
    static List<Column> named(List<Column> columns) {
        if (has(columns, "n") && has(columns, "N")) {
            return columns.stream()
                    .map(column -> as(column, "n", ColumnKind.NUMERATOR))
                    .map(column -> as(column, "N", ColumnKind.DENOMINATOR))
                    .toList();
        }
        boolean lacksOne = columns.stream().anyMatch(column -> column.kind() == ColumnKind.DENOMINATOR)
                && columns.stream().noneMatch(column -> column.kind() == ColumnKind.NUMERATOR);
        return lacksOne
                ? columns.stream()
                        .map(column -> as(column, "count", ColumnKind.NUMERATOR))
                        .map(column -> as(column, "number", ColumnKind.NUMERATOR))
                        .toList()
                : columns;
    }

    private static boolean has(List<Column> columns, String heading) {
        return columns.stream().anyMatch(column -> column.kind() == ColumnKind.OTHER && isHeaded(column, heading));
    }

    private static boolean isHeaded(Column column, String heading) {
        String own = column.heading().strip();
        return heading.length() == 1 ? own.equals(heading) : own.equalsIgnoreCase(heading);
    }

    private static Column as(Column column, String heading, ColumnKind kind) {
        return column.kind() == ColumnKind.OTHER && isHeaded(column, heading)
                ? column.as(kind, "of what stands beside it")
                : column;
    }

    /** What stands beside a figure; empty where there is none, or it could be of several figures. */
    static String beside(Header header, Line line, Column figure, ColumnKind kind) {
        return column(header, figure, kind)
                .map(column -> line.cell(column.index()))
                .orElse("");
    }

    private static Optional<Column> column(Header header, Column figure, ColumnKind kind) {
        List<Column> all = header.columns(kind).toList();
        return all.stream()
                .filter(column -> column.period() != null && Objects.equals(column.period(), figure.period()))
                .findFirst()
                .or(() -> all.size() == 1 && figures(header).count() == 1
                        ? all.stream().filter(column -> column.period() == null).findFirst()
                        : Optional.empty());
    }

    /** Those that are beside no figure. */
    static Stream<Column> left(Header header) {
        boolean both = header.has(ColumnKind.NUMERATOR) && header.has(ColumnKind.DENOMINATOR);
        return header.columns().stream()
                .filter(column -> column.kind().isPartOfFraction())
                .filter(column -> !both
                        || figures(header)
                                .noneMatch(figure -> column(header, figure, column.kind())
                                        .filter(column::equals)
                                        .isPresent()));
    }

    private static Stream<Column> figures(Header header) {
        return header.columns(header.shape() == Header.Shape.WIDE ? ColumnKind.MONTH : ColumnKind.VALUE);
    }
}
