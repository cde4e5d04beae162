package org.countersign.commentary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.countersign.commentary.Act;
import org.countersign.commentary.Seen;
import org.countersign.commentary.SeenIndicators;
import org.countersign.uikit.MarkdownText;

/** Everything that happened to a commentary, folded away: when, who, what, why, with what text and figures. */
class HistoryDetails extends NativeDetails {

    HistoryDetails(List<Act> history) {
        super("History (" + history.size() + ")");
        addClassName("history");
        setContent(history.isEmpty() ? new Paragraph("Nothing has happened to this commentary yet.") : list(history));
    }

    private static Component list(List<Act> history) {
        OrderedList list = new OrderedList();
        history.forEach(act -> list.add(entry(act)));
        return list;
    }

    private static ListItem entry(Act act) {
        ListItem entry = new ListItem(new Span(LondonTime.moment(act.at()) + ": " + sentence(act)));
        if (!act.reason().isEmpty()) {
            entry.add(block("history-reason", new Span("Reason: " + act.reason())));
        }
        if (!act.text().isEmpty()) {
            entry.add(block("history-text", new MarkdownText(act.text())));
        }
        act.figures().ifPresent(seen -> entry.add(block("history-figures", new Span(figures(seen)))));
        return entry;
    }

    private static String sentence(Act act) {
        String behalf = act.onBehalfOf().isEmpty() ? "" : " on behalf of " + act.onBehalfOf();
        return act.by() + " " + act.kind().words() + behalf;
    }

    private static String figures(Seen seen) {
        if (seen.isOfOverview()) {
            return "Figures then: " + seen.value() + "; " + SeenIndicators.signed(seen.indicators());
        }
        String status = seen.targetStatus().isEmpty() ? "" : "; " + seen.targetStatus();
        return "Figures then: " + seen.value() + "; on the previous period " + seen.changeOnPrevious()
                + "; on last year " + seen.changeOnLastYear() + status;
    }

    private static Component block(String kind, Component content) {
        Div block = new Div(content);
        block.addClassName(kind);
        return block;
    }
}
