package org.countersign.commentary;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.countersign.calendar.WorkingDays;
import org.countersign.commentary.CommentariesDue.When;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.TenantJdbc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says on each working day what comes due, is due, and was due the working day before: once. */
@Service
public class DueKeeping {

    private final CycleRows cycles;
    private final CommentaryRowsOfMonth rows;
    private final Pendings pendings;
    private final TenantJdbc jdbc;
    private final ApplicationEventPublisher events;

    DueKeeping(
            CycleRows cycles,
            CommentaryRowsOfMonth rows,
            Pendings pendings,
            TenantJdbc jdbc,
            ApplicationEventPublisher events) {
        this.cycles = cycles;
        this.rows = rows;
        this.pendings = pendings;
        this.jdbc = jdbc;
        this.events = events;
    }

    /** @return how many times something was said */
    @PreAuthorize("@access.may(#authority, 'KEEP_TIME')")
    @Transactional
    public int remind(AuthorityId authority) {
        if (!WorkingDays.isWorkingDay(pendings.today())) {
            return 0;
        }
        return cycles.findAllByOrderByMonthDesc().stream()
                .map(Cycle::details)
                .filter(cycle -> cycle.open()
                        && !cycle.trial()
                        && dates(cycle).stream().anyMatch(day -> when(day).isPresent()))
                .mapToInt(cycle -> remind(authority, cycle))
                .sum();
    }

    private int remind(AuthorityId authority, CycleDetails cycle) {
        Map<LocalDate, List<Pending>> byDay = pendings.of(authority, cycle).stream()
                .filter(pending -> pending.outstanding() && !pending.standing().blocked())
                .filter(pending -> when(pending.due()).isPresent())
                .collect(groupingBy(Pending::due));
        int said = 0;
        for (Map.Entry<LocalDate, List<Pending>> each : byDay.entrySet()) {
            When when = when(each.getKey()).orElseThrow();
            if (first(cycle, each.getKey(), when)) {
                events.publishEvent(new CommentariesDue(
                        authority, UUID.randomUUID(), cycle.month(), when, each.getKey(), reminders(each.getValue())));
                said++;
            }
        }
        return said;
    }

    private static List<Nudged.Reminder> reminders(List<Pending> some) {
        return Nudge.byPerson(some).entrySet().stream()
                .map(entry -> new Nudged.Reminder(entry.getKey().id(), entry.getValue()))
                .toList();
    }

    private List<LocalDate> dates(CycleDetails cycle) {
        return rows.daysLater(cycle.month()).stream()
                .map(cycle.deadlines()::later)
                .flatMap(deadlines -> Stream.concat(
                        Stream.of(deadlines.reporters(), deadlines.owners()), deadlines.further().stream()))
                .toList();
    }

    private Optional<When> when(LocalDate due) {
        return when(due, pendings.today());
    }

    /** Empty on days on which nothing is said about it; what was due on a day off is late on the next working day. */
    static Optional<When> when(LocalDate due, LocalDate today) {
        if (due.equals(today)) {
            return Optional.of(When.TODAY);
        }
        if (due.equals(WorkingDays.plus(today, Pendings.NEAR))) {
            return Optional.of(When.SOON);
        }
        return due.isBefore(today) && !WorkingDays.plus(due, 1).isBefore(today)
                ? Optional.of(When.LATE)
                : Optional.empty();
    }

    private boolean first(CycleDetails cycle, LocalDate due, When when) {
        return jdbc.sql("""
                INSERT IGNORE INTO due_reminder (authority_id, month, due, kind)
                VALUES (:authority, :month, :due, :kind)
                """)
                        .param("month", cycle.month().atDay(1))
                        .param("due", due)
                        .param("kind", when.name())
                        .update()
                == 1;
    }
}
