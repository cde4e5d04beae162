package org.countersign.intake.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.countersign.calendar.Period;
import org.countersign.intake.ImportReport;
import org.countersign.intake.PastImport;

/** What came in before: when, by whom, and its report. */
final class PastImports extends Section {

    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, h:mma", Locale.UK);

    PastImports(List<PastImport> past, ImportActions.Ways ways) {
        addClassName("past-imports");
        add(new H2("Imported before"));
        if (past.isEmpty()) {
            add(new Paragraph("Nothing yet. Each import that changes something leaves its report here."));
            return;
        }
        UnorderedList list = new UnorderedList();
        past.forEach(each -> list.add(item(each, ways)));
        add(list);
    }

    private static ListItem item(PastImport past, ImportActions.Ways ways) {
        ImportReport report = past.report();
        Span what = new Span(Period.month(report.month()).label() + ", " + report.file());
        what.addClassName("what");
        Span when = new Span(moment(past.at()) + ", by " + past.by());
        when.addClassName("soft");
        ListItem item = new ListItem(what, when);
        past.undone()
                .map(undone -> new Span("Undone on " + moment(undone.at()) + ", by " + undone.by()))
                .ifPresent(item::add);
        item.add(
                new Folded("Report: " + ReportPane.counts(report), () -> inside(report)),
                new ImportActions(past, ways));
        return item;
    }

    private static Section inside(ImportReport report) {
        Section inside = new Section();
        if (!report.also().isEmpty()) {
            inside.add(new Paragraph(String.join(" ", report.also())));
        }
        inside.add(ReportPane.table(report));
        return inside;
    }

    /** "23 November 2026, 5:52pm". */
    private static String moment(Instant at) {
        return MOMENT.format(at.atZone(LONDON));
    }
}
