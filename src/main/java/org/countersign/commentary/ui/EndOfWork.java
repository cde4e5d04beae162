package org.countersign.commentary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.countersign.calendar.Period;
import org.countersign.commentary.CycleDetails;
import org.countersign.commentary.Task;
import org.countersign.commentary.WorkItem;
import org.countersign.identity.PersonId;

/** Nothing is left to do: what one signed, what is still with others, and when the board meets. */
class EndOfWork extends Section {

    EndOfWork(WorkQueue work, PersonId me, List<CycleDetails> cycles) {
        addClassName("end-of-work");
        add(new H2(work.items().isEmpty() ? "No work for you yet" : "Nothing waits for you"));
        byMonth(work).forEach((month, items) -> add(summary(month, items, me, board(cycles, month))));
    }

    /** For whoever follows up everybody's work. */
    EndOfWork leadingTo(String cycle) {
        add(new Anchor(cycle, "See how far everybody is"));
        return this;
    }

    private static Map<YearMonth, List<WorkItem>> byMonth(WorkQueue work) {
        return work.items().stream()
                .collect(Collectors.groupingBy(
                        item -> item.commentary().month(),
                        () -> new TreeMap<YearMonth, List<WorkItem>>(Comparator.reverseOrder()),
                        Collectors.toList()));
    }

    private static Component summary(YearMonth month, List<WorkItem> items, PersonId me, Optional<LocalDate> board) {
        String signed = references(
                items,
                item -> item.commentary()
                        .signature()
                        .filter(signature -> signature.by().equals(me))
                        .isPresent());
        String waiting = references(items, item -> item.task() == Task.WAIT);
        String notDue = references(items, item -> item.task() == Task.NOT_DUE);
        String all = allSigned(items) ? " All of them are signed off." : "";
        return new Paragraph(Period.month(month).label() + ":"
                + (signed.isEmpty() ? "" : " You signed " + signed + ".")
                + (waiting.isEmpty() ? all : " With somebody else: " + waiting + ".")
                + (notDue.isEmpty() ? "" : " Not due: " + notDue + ".")
                + board.map(day -> " The board meets on " + LondonTime.weekday(day) + ".")
                        .orElse(""));
    }

    private static boolean allSigned(List<WorkItem> items) {
        List<WorkItem> asked = items.stream()
                .filter(item -> item.task() != Task.NOT_DUE && item.task() != Task.OPTIONAL)
                .toList();
        return !asked.isEmpty() && asked.stream().allMatch(item -> item.task() == Task.DONE);
    }

    private static String references(List<WorkItem> items, Predicate<WorkItem> which) {
        return items.stream()
                .filter(which)
                .map(item -> item.indicator().reference())
                .collect(Collectors.joining(", "));
    }

    private static Optional<LocalDate> board(List<CycleDetails> cycles, YearMonth month) {
        return cycles.stream()
                .filter(cycle -> cycle.month().equals(month))
                .findFirst()
                .flatMap(cycle -> Optional.ofNullable(cycle.deadlines().board()));
    }
}
