package org.countersign.intake.ui;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.countersign.calendar.Period;
import org.countersign.intake.ImportReport;
import org.countersign.intake.PlannedRow.Kind;

/** What an import did, row by row, and where to go from here. */
final class ReportPane extends Section {

    /** Where the month's scorecard, cycle and figures are, and what begins another import. */
    record Ways(String scorecard, String cycle, String figures, Runnable another) {}

    private final H2 heading;
    private final Div releasing = new Div();
    private final Div after = new Div();

    ReportPane(ImportReport report, Ways on) {
        addClassName("report");
        heading = new H2(report.changedNothing() ? nothing(report) : report.file() + " was imported");
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading, new Paragraph(summary(report)));
        if (!report.also().isEmpty()) {
            UnorderedList also = new UnorderedList();
            report.also().forEach(sentence -> also.add(new ListItem(sentence)));
            add(also);
        }
        add(releasing);
        add(ways(Period.month(report.month()).label(), on), after, new H3("What happened, row by row"), table(report));
    }

    /** Offers to release what was imported. */
    void offer(ReleaseOffer offer) {
        releasing.add(offer);
    }

    /** Puts what can be done with the import where its other ways are. */
    void offer(ImportActions actions) {
        after.add(actions);
    }

    void receiveFocus() {
        heading.getElement().executeJs("this.focus()");
    }

    /** "8 created, 1 held, 1 skipped." */
    static String counts(ImportReport report) {
        return Counted.kinds(report.rows().stream().collect(groupingBy(ImportReport.Row::kind, counting())));
    }

    static RowTable<ImportReport.Row> table(ImportReport report) {
        RowTable<ImportReport.Row> rows = new RowTable<>("Rows of the file", "What happened", ReportLine.SHOWN);
        rows.show(report.rows());
        return rows;
    }

    private static Div ways(String month, Ways on) {
        Div ways = new Div(
                new Anchor(on.scorecard(), "Scorecard of " + month),
                new Anchor(on.cycle(), "Deadlines and who is to write: Cycle " + month),
                new NativeButton("Import another file", click -> on.another().run()));
        ways.addClassName("buttons");
        return ways;
    }

    private static String nothing(ImportReport report) {
        long held = report.count(Kind.HELD);
        String back = Counted.of(held, "row") + (held == 1 ? " was" : " were") + " held back";
        if (held == 0) {
            return "Nothing changed: every figure in this file is here already";
        }
        return report.count(Kind.UNCHANGED) == 0
                ? "Nothing was imported: " + back
                : "Nothing changed: every other figure in this file is here already, " + back;
    }

    private static String summary(ImportReport report) {
        String month = Period.month(report.month()).label();
        return report.changedNothing()
                ? report.file() + ", " + month + ": nothing was written. " + counts(report) + "."
                : month + ": " + counts(report) + ".";
    }
}
