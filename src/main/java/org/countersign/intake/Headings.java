package org.countersign.intake;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.countersign.calendar.Dashed;

/** Makes columns of the headings of one row, or of two. */
final class Headings {

    private static final Set<ColumnKind> OFTEN = EnumSet.of(
            ColumnKind.MONTH,
            ColumnKind.PERIOD,
            ColumnKind.TARGET,
            ColumnKind.STATUS,
            ColumnKind.TEXT_AUTHOR,
            ColumnKind.TEXT_DATE,
            ColumnKind.NUMERATOR,
            ColumnKind.DENOMINATOR,
            ColumnKind.OTHER);

    private final Pointing pointing;
    private final YearMonth now;

    Headings(Pointing pointing, YearMonth now) {
        this.pointing = pointing;
        this.now = now;
    }

    /** One row names the columns. */
    List<Column> of(Line line) {
        var texts = IntStream.range(0, line.width()).mapToObj(line::cell).toList();
        Dashed dashed = Dashed.among(texts);
        return settled(IntStream.range(0, texts.size())
                .mapToObj(index -> Heading.read(index, texts.get(index), dashed))
                .toList());
    }

    /** Two rows do: what stands above spreads over the blank cells after it, as merged cells are stored. */
    List<Column> of(Line above, Line below) {
        int width = Math.max(above.width(), below.width());
        Dashed dashed = Dashed.among(below.cells());
        var columns = new ArrayList<Column>();
        var months = new MonthsOfYear();
        String group = "";
        for (int index = 0; index < width; index++) {
            String own = above.cell(index);
            String child = below.cell(index);
            group = own.isEmpty() ? group : child.isEmpty() ? "" : own;
            String parent = own.isEmpty() ? child.isEmpty() ? "" : group : own;
            if (!own.isEmpty()) {
                months.begin();
            }
            columns.add(months.inOrder(GroupedHeading.read(index, parent, child, dashed)));
        }
        return settled(columns);
    }

    /** What somebody said goes before every guess; of two guesses the first. */
    private List<Column> settled(List<Column> guessed) {
        var claimed = EnumSet.noneOf(ColumnKind.class);
        var clear = new DoubtfulPeriods(guessed, now).columns();
        clear.forEach(column -> pointing.said(column).map(Column::kind).ifPresent(claimed::add));
        claimed.removeAll(OFTEN);
        var columns = new ArrayList<Column>();
        clear.forEach(column -> columns.add(settled(column, columns, claimed)));
        return FractionColumns.named(parts(columns));
    }

    private Column settled(Column guess, List<Column> before, Set<ColumnKind> claimed) {
        var column = guess.among(before);
        return pointing.said(column)
                .map(said -> said.among(before))
                .orElseGet(() -> claimed.contains(column.kind()) && !isOfPeriod(column)
                        ? column.as(ColumnKind.OTHER, "somebody here said that another column is this")
                        : column);
    }

    /** A text of another month stays one, whatever somebody says of the others. */
    private static boolean isOfPeriod(Column column) {
        return column.kind().isDated() && column.period() != null;
    }

    /** In rows of one figure each, a second column that names the measure says which part of it is meant. */
    private static List<Column> parts(List<Column> columns) {
        boolean isLong = has(columns, ColumnKind.PERIOD) && has(columns, ColumnKind.VALUE);
        if (!isLong || has(columns, ColumnKind.MEASURE)) {
            return columns;
        }
        return columns.stream()
                .map(column -> column.kind() == ColumnKind.OTHER
                                && column.heading().equalsIgnoreCase("measure (" + column.letter() + ")")
                        ? column.headed(column.heading().substring(0, "measure".length()))
                                .as(ColumnKind.MEASURE, "it stands beside the title")
                        : column)
                .toList();
    }

    private static boolean has(List<Column> columns, ColumnKind kind) {
        return columns.stream().anyMatch(column -> column.kind() == kind);
    }
}
