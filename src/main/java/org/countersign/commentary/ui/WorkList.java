package org.countersign.commentary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.countersign.calendar.Period;
import org.countersign.commentary.CommentaryId;
import org.countersign.commentary.Task;
import org.countersign.commentary.WorkItem;
import org.countersign.uikit.KeptFocus;
import org.countersign.uikit.StateMark;

/** All of somebody's work, grouped by what it wants of them; each entry leads to its item. */
class WorkList extends Nav {

    private final Map<CommentaryId, Anchor> links = new HashMap<>();
    private final transient Function<WorkItem, String> address;

    /** @param address of an item's page, from the application's root */
    WorkList(Function<WorkItem, String> address) {
        this.address = address;
        addClassName("work-list");
        setAriaLabel("My work");
        KeptFocus.within(this);
    }

    /** @param nothing what to say where there is none */
    void show(WorkQueue work, LocalDate today, Component nothing) {
        removeAll();
        links.clear();
        if (work.items().isEmpty()) {
            add(nothing);
        }
        for (Task task : Task.values()) {
            group(task, work.of(task), new Line(today, work.severalMonths()));
        }
    }

    /** Marks the entry whose item is open. */
    void mark(CommentaryId open) {
        links.forEach((id, link) -> {
            if (id.equals(open)) {
                link.getElement().setAttribute("aria-current", "true");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    private void group(Task task, List<WorkItem> items, Line line) {
        if (!items.isEmpty()) {
            UnorderedList list = new UnorderedList();
            items.forEach(item -> list.add(new ListItem(link(item, line))));
            String heading = heading(task) + " (" + items.size() + ")";
            if (task == Task.OPTIONAL) {
                add(new NativeDetails(heading, list));
            } else {
                add(new H2(heading), list);
            }
        }
    }

    private Anchor link(WorkItem item, Line line) {
        Anchor link = new Anchor(address.apply(item));
        Span reference = new Span(item.indicator().reference());
        reference.addClassName("reference");
        Span title = new Span(item.indicator().description().title());
        title.addClassName("title");
        link.add(reference, title, line.of(item));
        links.put(item.commentary().id(), link);
        return link;
    }

    private static String heading(Task task) {
        return task.words().substring(0, 1).toUpperCase(Locale.UK)
                + task.words().substring(1);
    }

    private record Line(LocalDate today, boolean withMonth) {

        Span of(WorkItem item) {
            var state = item.commentary().state();
            boolean notDue = item.task() == Task.NOT_DUE;
            Span line = new Span(notDue ? NotDue.mark() : new StateMark(state.shape(), state.words()));
            line.addClassName("standing");
            if (withMonth) {
                line.add(new Span(Period.month(item.commentary().month()).shortLabel()));
            }
            if (item.trial()) {
                line.add(new Span("trial"));
            }
            if (item.task() != Task.DONE && item.task() != Task.OPTIONAL && !notDue) {
                line.add(due(new DueText(item.due(), today, item.queried())));
            }
            return line;
        }

        private static Span due(DueText due) {
            Span words = new Span(due.words());
            words.addClassName(due.late() ? "late" : "due");
            return words;
        }
    }
}
