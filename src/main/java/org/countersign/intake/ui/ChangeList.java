package org.countersign.intake.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.countersign.intake.ChangeWords;
import org.countersign.intake.PlannedChange;
import org.countersign.intake.PlannedChange.Subject;

/** What is written into one indicator: before, after, and the cell it comes from. */
final class ChangeList extends UnorderedList {

    ChangeList(List<PlannedChange> changes) {
        addClassName("changes");
        changes.forEach(change -> add(item(change)));
    }

    /** "7 figures, 3 targets, 2 printed figures, owner, commentary". */
    static String summary(Collection<PlannedChange> changes) {
        return Stream.concat(
                        Stream.of(
                                counted(changes, Subject.VALUE, "figure"),
                                counted(changes, Subject.TARGET, "target"),
                                counted(changes, Subject.STATED, "printed figure")),
                        changes.stream().filter(change -> !isCounted(change)).map(ChangeWords::of))
                .filter(words -> !words.isEmpty())
                .collect(joining(", "));
    }

    private static boolean isCounted(PlannedChange change) {
        return switch (change.change().subject()) {
            case VALUE, TARGET, STATED -> true;
            default -> false;
        };
    }

    private static String counted(Collection<PlannedChange> changes, Subject subject, String thing) {
        long count = changes.stream()
                .filter(change -> change.change().subject() == subject)
                .count();
        return count == 0 ? "" : Counted.of(count, thing);
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
