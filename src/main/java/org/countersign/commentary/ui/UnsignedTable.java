package org.countersign.commentary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.countersign.commentary.State;
import org.countersign.uikit.StateMark;

/** What is not signed off yet: who has it, until when, and the way to it. */
class UnsignedTable extends Div {

    private static final List<String> COLUMNS =
            List.of("Reference", "Indicator", "Reporter", "Owner", "State", "Due", "Commentary");

    private final transient CycleStanding standing;
    private final transient LocalDate today;
    private final boolean writable;
    private final transient Function<CycleStanding.Line, String> address;

    /**
     * @param writable whether whoever looks may write on a reporter's behalf at present
     * @param address of an indicator's commentary in "My work"
     */
    UnsignedTable(
            CycleStanding standing, LocalDate today, boolean writable, Function<CycleStanding.Line, String> address) {
        this.writable = writable;
        this.standing = standing;
        this.today = today;
        this.address = address;
        addClassName("table-scroll");
        NativeTable table = new NativeTable();
        table.addClassNames("plain-table", "unsigned");
        table.setCaptionText("Not signed off, earliest deadline first");
        NativeTableRow head = table.getHead().addRow();
        COLUMNS.forEach(column -> head.add(header(column, "col")));
        standing.unsigned().forEach(line -> fill(table.getBody().addRow(), line));
        add(table);
    }

    private void fill(NativeTableRow row, CycleStanding.Line line) {
        State state = line.commentary().state();
        row.add(header(line.indicator().reference(), "row"));
        cell(row, "Indicator", new Span(line.indicator().description().title()));
        cell(row, "Reporter", new Span(line.reporters()));
        cell(row, "Owner", new Span(line.owners()));
        cell(row, "State", new StateMark(state.shape(), state.words()));
        cell(row, "Due", due(line));
        cell(row, "Commentary", link(line));
    }

    private Span due(CycleStanding.Line line) {
        boolean blocked = line.standing().blocked();
        DueText due = new DueText(standing.due(line), today, blocked);
        Span words = new Span(blocked ? line.standing().words() : due.brief());
        words.addClassName(due.late() ? "late" : "due");
        return words;
    }

    private Anchor link(CycleStanding.Line line) {
        String verb = line.commentary().state() == State.SUBMITTED || !writable ? "Read" : "Write on behalf";
        Anchor link = new Anchor(address.apply(line), verb);
        link.setAriaLabel(verb + ": " + line.indicator().reference());
        return link;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static void cell(NativeTableRow row, String column, Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-column", column);
        row.add(cell);
    }
}
