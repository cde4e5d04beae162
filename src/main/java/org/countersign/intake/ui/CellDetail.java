package org.countersign.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.countersign.intake.ColumnLetter;
import org.countersign.intake.Mark;
import org.countersign.intake.MarkedCell;
import org.countersign.intake.MarkedLine;

/** One cell of the file: what stands in it, what becomes of it and why, and the row it is part of, to be settled there. */
final class CellDetail extends Section {

    private static final int LONG = 2_000;

    private final H3 heading;

    CellDetail(MarkedLine line, int column, Deciding deciding, Runnable close) {
        MarkedCell cell = line.cell(column);
        addClassName("cell-detail");
        heading = new H3("Cell " + ColumnLetter.of(column) + line.number());
        heading.getElement().setAttribute("tabindex", "-1");
        NativeButton closing = new NativeButton("Back to the sheet", click -> close.run());
        closing.addClassName("quiet");
        Div bar = new Div(heading, closing);
        bar.addClassName("cell-detail-bar");
        add(bar, becomes(cell));
        if (!cell.text().isEmpty()) {
            add(text(cell.text()));
        }
        line.row()
                .ifPresent(row -> add(
                        new H4(row.reference().isEmpty() ? "The row" : "The row of " + row.reference()),
                        new KindMark(row.kind()),
                        new PlannedDetail(
                                new PlannedLine.Considered(row, deciding.isLeftOut(row.number())), deciding)));
        getElement()
                .addEventListener("keydown", event -> close.run())
                .setFilter("event.key === 'Escape' && !event.defaultPrevented");
    }

    void receiveFocus() {
        heading.getElement().executeJs("this.focus()");
    }

    private static Paragraph becomes(MarkedCell cell) {
        if (cell.mark() == Mark.BLANK) {
            return new Paragraph("Nothing stands in this cell.");
        }
        Span word = new Span(cell.mark().words());
        word.addClassName("word");
        return new Paragraph(new MarkShape(cell.mark()), word, new Span(" " + cell.sentence()));
    }

    private static Paragraph text(String text) {
        Paragraph as =
                new Paragraph("In the file: “" + (text.length() <= LONG ? text : text.substring(0, LONG) + "…") + "”");
        as.addClassNames("in-the-file", "soft");
        return as;
    }
}
