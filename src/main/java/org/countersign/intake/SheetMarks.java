package org.countersign.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** One sheet of a file with the marks of what an import would do, line by line. */
public final class SheetMarks {

    private final FileRows.OfSheet rows;
    private final ImportPlan plan;

    SheetMarks(FileRows.OfSheet rows, ImportPlan plan) {
        this.rows = rows;
        this.plan = plan;
    }

    public String name() {
        return rows.sheet().name();
    }

    /** Whether its rows are taken. */
    public boolean isRead() {
        return rows.table().isPresent();
    }

    /** How many lines it has; blank ones may be left out. */
    public int size() {
        return rows.sheet().lines().size();
    }

    /** How many columns. */
    public int width() {
        return rows.width();
    }

    /** What a column counted from 0 is read as; empty where it has no heading. */
    public Optional<Column> column(int index) {
        return rows.table().map(SheetRows::header).flatMap(header -> HeaderMarks.column(header, index));
    }

    /** The index of the line with a row's number; that of the next one where it is left out. */
    public int index(int number) {
        List<Line> lines = rows.sheet().lines();
        int first = 0;
        int end = lines.size();
        while (first < end) {
            int middle = (first + end) >>> 1;
            if (lines.get(middle).number() < number) {
                first = middle + 1;
            } else {
                end = middle;
            }
        }
        return first;
    }

    /** The line with an index, with its marks. */
    public MarkedLine line(int index) {
        return line(index, this::marks);
    }

    /** Looks at every line once; those of one row one after the other, so that what happens to it is worked out once. */
    public MarkTally tally() {
        MarkTally tally = new MarkTally();
        LastOwner last = new LastOwner();
        inOrderOfRows().forEach(index -> tally.add(index, line(index, last)));
        return tally;
    }

    private IntStream inOrderOfRows() {
        return IntStream.range(0, size())
                .mapToLong(index -> (long) owner(index) << Integer.SIZE | index)
                .sorted()
                .mapToInt(both -> (int) both);
    }

    private MarkedLine line(int index, IntFunction<RowMarks> marks) {
        Line line = rows.sheet().lines().get(index);
        int owner = owner(index);
        if (owner == RowOwners.NONE) {
            return new MarkedLine(line.number(), beside(line), Optional.empty());
        }
        RowMarks of = marks.apply(owner);
        return new MarkedLine(line.number(), cells(line, column -> of.cell(line, column)), Optional.of(of.row()));
    }

    private int owner(int index) {
        return index < rows.rows().length ? rows.rows()[index] : RowOwners.NONE;
    }

    /** Of the row of the scorecard with that index; the table is there where there are rows. */
    private RowMarks marks(int row) {
        return new RowMarks(rows.table().orElseThrow().header(), plan.rows().get(row), plan);
    }

    /** Cells of a line that is no row: of headings, or left out. */
    private List<MarkedCell> beside(Line line) {
        return rows.table()
                .map(table -> cells(line, new HeaderMarks(table, line)::cell))
                .orElseGet(() -> cells(line, column -> MarkedCell.of(Mark.LEFT, line.cell(column), rows.why())));
    }

    private static List<MarkedCell> cells(Line line, IntFunction<MarkedCell> marked) {
        return IntStream.range(0, line.width())
                .mapToObj(column -> line.cell(column).isEmpty() ? MarkedCell.BLANK : marked.apply(column))
                .toList();
    }

    /** Keeps the marks of one row until those of another are asked for. */
    private final class LastOwner implements IntFunction<RowMarks> {

        private int owner = RowOwners.NONE;
        private Optional<RowMarks> marks = Optional.empty();

        @Override
        public RowMarks apply(int row) {
            if (marks.isEmpty() || owner != row) {
                owner = row;
                marks = Optional.of(marks(row));
            }
            return marks.get();
        }
    }
}
