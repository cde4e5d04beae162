package org.countersign.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.countersign.calendar.PeriodText;

/** Makes columns of the headings of one row, or of two. */
final class Headings {

    private static final Set<ColumnKind> OFTEN = EnumSet.of(
            ColumnKind.MONTH,
            ColumnKind.TARGET,
            ColumnKind.STATUS,
            ColumnKind.TEXT_AUTHOR,
            ColumnKind.TEXT_DATE,
            ColumnKind.NUMERATOR,
            ColumnKind.DENOMINATOR,
            ColumnKind.OTHER);

    private static final Pattern PERCENT = Pattern.compile("%|percent(age)?|per cent");

    private final Pointing pointing;

    Headings(Pointing pointing) {
        this.pointing = pointing;
    }

    /** One row names the columns. */
    List<Column> of(Line line) {
        var texts = IntStream.range(0, line.width()).mapToObj(line::cell).toList();
        boolean years = PeriodText.meanYears(texts);
        return settled(IntStream.range(0, texts.size())
                .mapToObj(index -> Heading.read(index, texts.get(index), years))
                .toList());
    }

    /** Two rows do: what stands above spreads over the blank cells after it, as merged cells are stored. */
    List<Column> of(Line above, Line below) {
        int width = Math.max(above.width(), below.width());
        boolean years = PeriodText.meanYears(below.cells());
        var columns = new ArrayList<Column>();
        String group = "";
        for (int index = 0; index < width; index++) {
            String own = above.cell(index);
            String child = below.cell(index);
            group = own.isEmpty() ? group : child.isEmpty() ? "" : own;
            String parent = own.isEmpty() ? child.isEmpty() ? "" : group : own;
            columns.add(combined(index, parent, child, years));
        }
        return settled(columns);
    }

    private static Column combined(int index, String parent, String child, boolean years) {
        String both = (parent + " " + child).strip();
        var column = Heading.read(index, both, years);
        if (parent.isEmpty() || child.isEmpty()) {
            return column;
        }
        var ofParent = Heading.read(index, parent, years);
        if (ofParent.kind() == ColumnKind.MONTH) {
            return ofPeriod(column, Heading.read(index, child, years), ofParent);
        }
        return column.kind() == ColumnKind.OTHER && ofParent.kind() == ColumnKind.OTHER
                ? Heading.read(index, child, years).headed(both)
                : column;
    }

    /** Under a month stand its figure, and perhaps its target, status and text. */
    private static Column ofPeriod(Column both, Column child, Column parent) {
        if (both.kind() == ColumnKind.MONTH) {
            return both;
        }
        if (child.kind().isDated()) {
            return new Column(both.index(), both.heading(), child.kind(), parent.period(), null, "the headings say so");
        }
        if (PERCENT.matcher(Heading.words(child.heading())).matches()) {
            return new Column(
                    both.index(), both.heading(), ColumnKind.MONTH, parent.period(), null, "the headings say so");
        }
        return child.kind() == ColumnKind.STATUS
                ? both.as(ColumnKind.STATUS, "the heading says so")
                : both.as(ColumnKind.OTHER, "only the figures of a period are read, nothing else that stands under it");
    }

    /** What somebody said goes before every guess; of two guesses the first. */
    private List<Column> settled(List<Column> guessed) {
        var claimed = EnumSet.noneOf(ColumnKind.class);
        guessed.forEach(column -> pointing.said(column).map(Column::kind).ifPresent(claimed::add));
        claimed.removeAll(OFTEN);
        var columns = new ArrayList<Column>();
        guessed.forEach(column -> columns.add(settled(column, columns, claimed)));
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
