package org.countersign.intake.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.countersign.intake.ChangeWords;
import org.countersign.intake.PlannedChange;

/** What is written into one indicator: before, after, and the cell it comes from. */
final class ChangeList extends UnorderedList {

    ChangeList(List<PlannedChange> changes) {
        addClassName("changes");
        changes.forEach(change -> add(item(change)));
    }

    private static ListItem item(PlannedChange change) {
        ListItem item = new ListItem(marked(ChangeWords.of(change) + ":", "what"));
        if (!change.before().isEmpty()) {
            Span arrow = marked("→", "arrow");
            arrow.getElement().setAttribute("aria-hidden", "true");
            item.add(
                    marked("was", "visually-hidden"),
                    marked(change.before(), "soft"),
                    arrow,
                    marked("becomes", "visually-hidden"));
        }
        item.add(marked(change.after(), "after"), marked(change.place().words(), "place"));
        return item;
    }

    private static Span marked(String words, String className) {
        Span span = new Span(words + " ");
        span.addClassName(className);
        return span;
    }
}
