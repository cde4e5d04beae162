package org.countersign.intake.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.countersign.intake.ChangeWords;
import org.countersign.intake.PlannedChange;
import org.countersign.intake.PlannedChange.Subject;
import org.countersign.uikit.Markdown;

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
                    marked(words(change, change.before()), "soft"),
                    arrow,
                    marked("becomes", "visually-hidden"));
        }
        item.add(
                marked(words(change, change.after()), "after"),
                marked(change.place().words(), "place"));
        return item;
    }

    /** A commentary without the marks of its type: what it says is what is looked at here. */
    private static String words(PlannedChange change, String text) {
        Subject subject = change.change().subject();
        return subject == Subject.COMMENTARY || subject == Subject.OLD_TEXT ? Markdown.plain(text) : text;
    }

    private static Span marked(String words, String className) {
        Span span = new Span(words + " ");
        span.addClassName(className);
        return span;
    }
}
