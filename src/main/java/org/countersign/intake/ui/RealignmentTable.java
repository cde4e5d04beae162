package org.countersign.intake.ui;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.countersign.intake.Column;
import org.countersign.intake.ColumnKind;
import org.countersign.intake.PlannedRow;
import org.countersign.intake.Realignment;
import org.countersign.intake.Realignment.Move;
import org.countersign.uikit.Markdown;

/** The cells of a row under the headings they are proposed for, and where each stands in the file. */
final class RealignmentTable extends Div {

    private static final int LONG = 160;

    private final transient PlannedRow row;
    private final transient Realignment proposal;
    private final transient Map<String, Move> moves;

    private RealignmentTable(PlannedRow row, Realignment proposal, List<Column> columns, Predicate<Column> shown) {
        this.row = row;
        this.proposal = proposal;
        this.moves = moves(proposal);
        String name = "Row " + row.place().row() + " as proposed";
        addClassName("table-scroll");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", name);
        NativeTable table = new NativeTable();
        table.addClassName("plain-table");
        table.setCaptionText(name);
        NativeTableRow titles = table.getHead().addRow();
        Stream.of("Column", "In the file", "Read as").forEach(title -> titles.add(heading("col", title)));
        columns.stream().filter(shown).forEach(column -> table.getBody().add(cells(column)));
        add(table);
    }

    /** Only the cells that do not stay where they are. */
    static RealignmentTable ofMoved(PlannedRow row, Realignment proposal, List<Column> columns) {
        return new RealignmentTable(
                row, proposal, columns, column -> moves(proposal).containsKey(column.letter()));
    }

    static RealignmentTable ofAll(PlannedRow row, Realignment proposal, List<Column> columns) {
        return new RealignmentTable(row, proposal, columns, column -> true);
    }

    private static Map<String, Move> moves(Realignment proposal) {
        return proposal.moves().stream().filter(move -> !move.to().isEmpty()).collect(toMap(Move::to, move -> move));
    }

    private NativeTableRow cells(Column column) {
        String text = read(column);
        return new NativeTableRow(
                heading("row", column.heading()),
                new NativeTableCell(origin(column)),
                new NativeTableCell(text.isEmpty() ? "blank" : shortened(text)));
    }

    /** As it would be imported: commentary without the HTML that the file may have in it. */
    private String read(Column column) {
        return column.kind() == ColumnKind.COMMENTARY
                ? Markdown.plain(proposal.row().commentary())
                : proposal.cells().get(column.index());
    }

    /** "M20 and N20, joined", "AH20", "in its place". */
    private String origin(Column column) {
        Move move = moves.get(column.letter());
        if (move == null) {
            return "in its place";
        }
        String cells =
                move.from().stream().map(letter -> letter + row.place().row()).collect(joining(" and "));
        return switch (move.from().size()) {
            case 0 -> "missing";
            case 1 -> cells;
            default -> cells + ", joined";
        };
    }

    private static String shortened(String text) {
        return text.length() <= LONG ? text : text.substring(0, LONG - 1) + "…";
    }

    private static NativeTableHeaderCell heading(String scope, String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
