package org.countersign.intake.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.function.Consumer;
import java.util.function.Function;
import org.countersign.actual.LoadId;
import org.countersign.calendar.Period;
import org.countersign.intake.PastImport;
import org.countersign.intake.PlannedRow;

/** What can be done with an import that is done: take its report away, or undo it. */
final class ImportActions extends Div {

    /**
     * Where to.
     *
     * @param download address of a report
     * @param undo shows what undoing would do
     */
    record Ways(Function<LoadId, String> download, Consumer<LoadId> undo) {}

    ImportActions(PastImport past, Ways ways) {
        addClassName("buttons");
        Anchor report = new Anchor(
                ways.download().apply(past.load()),
                past.report().count(PlannedRow.Kind.HELD) == 0
                        ? "Report as a workbook"
                        : "Report and rows to mend as a workbook");
        report.getElement().setAttribute("download", true);
        report.setRouterIgnore(true);
        report.setAriaLabel(report.getText() + ": " + name(past));
        add(report);
        if (past.undone().isEmpty()) {
            NativeButton undo =
                    new NativeButton("Undo this import…", click -> ways.undo().accept(past.load()));
            undo.setAriaLabel("Undo this import… " + name(past));
            add(undo);
        }
    }

    private static String name(PastImport past) {
        return Period.month(past.report().month()).label() + ", "
                + past.report().file();
    }
}
