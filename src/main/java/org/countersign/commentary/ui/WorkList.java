package org.countersign.commentary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.countersign.calendar.Period;
import org.countersign.commentary.CommentaryId;
import org.countersign.commentary.Task;
import org.countersign.commentary.WorkItem;
import org.countersign.uikit.KeptFocus;
import org.countersign.uikit.StateMark;

/** All of somebody's work, grouped by what it wants of them; each entry leads to its item. */
class WorkList extends Nav {

    static final int AT_ONCE = 40;

    private final Map<CommentaryId, Anchor> links = new HashMap<>();
    private final Map<Task, Integer> shown = new EnumMap<>(Task.class);
    private final TextField find = new TextField();
    private final Div groups = new Div();
    private transient Optional<CommentaryId> open = Optional.empty();
    private transient Runnable again = () -> {};
    private final transient Function<WorkItem, String> address;

    /** @param address of an item's page, from the application's root */
    WorkList(Function<WorkItem, String> address) {
        this.address = address;
        addClassName("work-list");
        setAriaLabel("My work");
        find.setLabel("Find in my work");
        find.setValueChangeMode(ValueChangeMode.LAZY);
        find.setClearButtonVisible(true);
        find.addValueChangeListener(change -> again.run());
        find.setVisible(false);
        add(find, groups);
        KeptFocus.within(this);
    }

    /** @param nothing what to say where there is none */
    void show(WorkQueue work, LocalDate today, Component nothing) {
        again = () -> fill(work, today, nothing);
        find.setVisible(work.items().size() > AT_ONCE);
        again.run();
    }

    private void fill(WorkQueue work, LocalDate today, Component nothing) {
        groups.removeAll();
        links.clear();
        if (work.items().isEmpty()) {
            groups.add(nothing);
        }
        for (Task task : Task.values()) {
            group(task, found(work.of(task)), new Line(today, work.severalMonths()));
        }
        if (links.isEmpty() && !work.items().isEmpty()) {
            groups.add(new Paragraph("Nothing in your work has “" + find.getValue() + "” in its reference or title."));
        }
        mark();
    }

    private List<WorkItem> found(List<WorkItem> items) {
        String wanted = find.getValue().strip().toLowerCase(Locale.UK);
        return items.stream()
                .filter(item -> (item.indicator().reference() + " "
                                + item.indicator().description().title())
                        .toLowerCase(Locale.UK)
                        .contains(wanted))
                .toList();
    }

    /** Marks the entry whose item is open. */
    void mark(CommentaryId item) {
        open = Optional.of(item);
        mark();
    }

    private void mark() {
        links.forEach((id, link) -> {
            if (open.filter(id::equals).isPresent()) {
                link.getElement().setAttribute("aria-current", "true");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    /** However much there is, a group begins with so many: a page of 400 entries is no use, and slow. */
    private void group(Task task, List<WorkItem> items, Line line) {
        if (!items.isEmpty()) {
            int most = shown.getOrDefault(task, AT_ONCE);
            UnorderedList list = new UnorderedList();
            items.stream().limit(most).forEach(item -> list.add(new ListItem(link(item, line))));
            String heading = heading(task) + " (" + items.size() + ")";
            Div group = new Div(list);
            if (items.size() > most) {
                group.add(more(task, most, items.size()));
            }
            if (task == Task.OPTIONAL) {
                groups.add(new NativeDetails(heading, group));
            } else {
                groups.add(new H2(heading), group);
            }
        }
    }

    private NativeButton more(Task task, int shownNow, int all) {
        int next = Math.min(AT_ONCE, all - shownNow);
        return new NativeButton("Show %d more of %d".formatted(next, all - shownNow), click -> {
            shown.put(task, shownNow + AT_ONCE);
            again.run();
        });
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
