package org.countersign.intake;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.countersign.calculation.Absence;
import org.countersign.calculation.ParsedValue;
import org.countersign.calculation.Unit;
import org.countersign.calculation.Value;
import org.countersign.calculation.ValueText;
import org.countersign.calendar.FinancialYear;

/** Types the cells of one row whose cells stand in their columns. */
final class RowReader {

    private final Header header;
    private final Line line;
    private final UnitProposal unit;
    private final List<OpenCell> open = new ArrayList<>();

    private RowReader(Header header, Line line) {
        this.header = header;
        this.line = line;
        this.unit = UnitProposal.of(text(ColumnKind.TITLE), monthCells(header, line));
    }

    static RecognisedRow read(Header header, Line line) {
        return new RowReader(header, line).row();
    }

    private RecognisedRow row() {
        var values = values();
        var targets = targets();
        return new RecognisedRow(
                line.number(),
                text(ColumnKind.REFERENCE),
                text(ColumnKind.TITLE),
                text(ColumnKind.OUTCOME),
                text(ColumnKind.OWNER),
                text(ColumnKind.REPORTER),
                unit,
                FrequencyProposal.of(text(ColumnKind.TITLE)),
                values,
                targets,
                stated(),
                text(ColumnKind.DIRECTION),
                CommentaryText.markdown(text(ColumnKind.COMMENTARY)),
                List.copyOf(open),
                new Places(header.sheet(), line.number(), header.columns()));
    }

    private SortedMap<YearMonth, Value> values() {
        var values = new TreeMap<YearMonth, Value>();
        each(ColumnKind.MONTH, (column, value) -> values.put(Objects.requireNonNull(column.month()), value));
        return values;
    }

    private SortedMap<FinancialYear, Value> targets() {
        var targets = new TreeMap<FinancialYear, Value>();
        each(ColumnKind.TARGET, (column, value) -> {
            if (!value.equals(Value.none(Absence.MISSING))) {
                targets.put(Objects.requireNonNull(column.year()), value);
            }
        });
        return targets;
    }

    private void each(ColumnKind kind, BiConsumer<Column, Value> use) {
        header.columns(kind).forEach(column -> {
            var parsed = ValueText.parse(line.cell(column.index()), unit());
            OpenCell.of(header.place(line, column), parsed).ifPresent(open::add);
            if (parsed instanceof ParsedValue.Read read) {
                use.accept(column, read.value());
            }
        });
    }

    private List<Stated> stated() {
        return header.columns().stream()
                .filter(column -> column.kind().isStated())
                .filter(column -> !line.cell(column.index()).isEmpty())
                .map(column -> Stated.of(column, line.cell(column.index())))
                .toList();
    }

    private Unit unit() {
        return unit.unit();
    }

    private String text(ColumnKind kind) {
        return header.text(line, kind);
    }

    private static List<String> monthCells(Header header, Line line) {
        return header.columns(ColumnKind.MONTH)
                .map(column -> line.cell(column.index()))
                .toList();
    }
}
