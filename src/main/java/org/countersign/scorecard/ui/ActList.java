package org.countersign.scorecard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.commentary.Act;
import org.countersign.commentary.Seen;
import org.countersign.scorecard.LondonTime;
import org.countersign.uikit.MarkdownText;

/** Everything that happened to a commentary: who, when, with what text and what figures. */
class ActList extends OrderedList {

    ActList(List<Act> history) {
        addClassName("acts");
        history.forEach(act -> add(item(act)));
    }

    private static ListItem item(Act act) {
        ListItem item = new ListItem(new Paragraph(act.by() + " " + act.kind().words() + behalf(act)));
        Paragraph when = new Paragraph(LondonTime.moment(act.at()));
        when.addClassNames("soft", "small");
        item.add(when);
        if (!act.reason().isEmpty()) {
            Div reason = new Div(act.reason());
            reason.addClassName("reason");
            item.add(reason);
        }
        if (!act.text().isEmpty() || act.figures().isPresent()) {
            item.add(new NativeDetails("Text and figures of that moment", moment(act)));
        }
        return item;
    }

    private static Div moment(Act act) {
        Div moment = new Div();
        if (!act.text().isEmpty()) {
            moment.add(new MarkdownText(act.text()));
        }
        act.figures().ifPresent(seen -> {
            Paragraph figures = new Paragraph(words(seen));
            figures.addClassNames("soft", "small");
            moment.add(figures);
        });
        return moment;
    }

    private static String behalf(Act act) {
        return act.onBehalfOf().isEmpty() ? "" : " on behalf of " + act.onBehalfOf();
    }

    private static String words(Seen seen) {
        Stream<String> own = Stream.of(
                "Figure " + seen.value(),
                "change on previous period " + seen.changeOnPrevious(),
                "on same period last year " + seen.changeOnLastYear(),
                seen.judgement(),
                seen.yearToDate().isEmpty() ? "" : "year to date " + seen.yearToDate(),
                seen.target().isEmpty() ? "" : "target " + seen.target(),
                seen.targetStatus());
        return Stream.concat(own, seen.benchmarks().stream())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }
}
