package org.countersign.commentary;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.countersign.actual.FigureKey;
import org.countersign.actual.FigureQuery;
import org.countersign.actual.Queries;
import org.countersign.actual.Reading;
import org.countersign.calendar.WorkingDays;
import org.countersign.commentary.CommentariesDue.When;
import org.countersign.identity.PersonId;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.AuthorityId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says once each working morning, London time, what is due in two working days, today, or late, and which cover begins.
 * What is late is said on the first working day after the day, and again after every five, four times in all. Nothing is due while its figure is
 * queried, and nothing in a locked month.
 */
@Service
public class Reminding {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int MORNING = 7;
    private static final int SOON = 2;
    private static final int EVERY = 5;
    private static final int LAST = 20;

    private final RemindedDays days;
    private final Commentaries commentaries;
    private final CycleRows cycles;
    private final Turns turns;
    private final Queries queries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reminding(
            RemindedDays days,
            Commentaries commentaries,
            CycleRows cycles,
            Turns turns,
            Queries queries,
            ApplicationEventPublisher events,
            Clock clock) {
        this.days = days;
        this.commentaries = commentaries;
        this.cycles = cycles;
        this.turns = turns;
        this.queries = queries;
        this.events = events;
        this.clock = clock;
    }

    /** Says it unless this morning has not come or was dealt with, by whatever node. */
    @PreAuthorize("@access.may(#authority, 'KEEP_TIME')")
    @Transactional
    public void remind(AuthorityId authority) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), LONDON);
        LocalDate today = now.toLocalDate();
        if (now.getHour() >= MORNING && WorkingDays.isWorkingDay(today)) {
            days.since(today).ifPresent(before -> {
                due(authority, today);
                days.coversBegun(authority, before, today).forEach(events::publishEvent);
            });
        }
    }

    private void due(AuthorityId authority, LocalDate today) {
        Map<YearMonth, CycleDetails> open = cycles.findAllByOrderByMonthDesc().stream()
                .map(Cycle::details)
                .filter(CycleDetails::open)
                .collect(toMap(CycleDetails::month, Function.identity()));
        Set<FigureKey> queried =
                queries.open(authority).stream().map(FigureQuery::figure).collect(toSet());
        turns.of(authority, ofMonths(open.keySet())).stream()
                .filter(turn -> turn.commentary().now().isAsked(turn.indicator().measure()))
                .filter(turn -> !queried.contains(new FigureKey(
                        turn.indicator().id(),
                        Reading.shown(
                                turn.indicator().measure(), turn.commentary().month()))))
                .flatMap(turn -> said(turn, open.get(turn.commentary().month()), today).stream())
                .collect(groupingBy(Said::day))
                .forEach((day, said) -> events.publishEvent(new CommentariesDue(
                        authority, UUID.randomUUID(), day.month(), day.when(), day.due(), reminders(said))));
    }

    private static List<Nudged.Reminder> reminders(List<Said> all) {
        Map<PersonId, List<IndicatorId>> each = new HashMap<>();
        all.forEach(said -> said.concerned()
                .forEach(person ->
                        each.computeIfAbsent(person, key -> new ArrayList<>()).add(said.indicator())));
        return each.entrySet().stream()
                .map(entry -> new Nudged.Reminder(entry.getKey(), entry.getValue()))
                .toList();
    }

    private List<Commentary> ofMonths(Set<YearMonth> months) {
        return months.isEmpty()
                ? List.of()
                : commentaries.findByMonthIn(
                        months.stream().map(month -> month.atDay(1)).toList());
    }

    private static Optional<Said> said(Turns.Turn turn, CycleDetails cycle, LocalDate today) {
        LocalDate due = due(turn, cycle.deadlines());
        return when(due, today)
                .map(when -> new Said(
                        new Day(turn.commentary().month(), when, due),
                        turn.indicator().id(),
                        turn.waitsFor()));
    }

    private static LocalDate due(Turns.Turn turn, Deadlines deadlines) {
        return turn.commentary()
                .reopenedUntil()
                .orElseGet(() -> turn.commentary().state().withSigners() ? deadlines.owners() : deadlines.reporters());
    }

    static Optional<When> when(LocalDate due, LocalDate today) {
        if (due.isBefore(today)) {
            long since = workingDaysSince(due, today);
            boolean told = since % EVERY == 0 && since < LAST;
            return Optional.of(When.LATE).filter(late -> told);
        }
        if (due.equals(today)) {
            return Optional.of(When.TODAY);
        }
        return due.isAfter(WorkingDays.plus(today, SOON)) ? Optional.empty() : Optional.of(When.SOON);
    }

    /** 0 on the first working day after. */
    private static long workingDaysSince(LocalDate due, LocalDate today) {
        return due.plusDays(1)
                .datesUntil(today)
                .filter(WorkingDays::isWorkingDay)
                .count();
    }

    private record Day(YearMonth month, When when, LocalDate due) {}

    private record Said(Day day, IndicatorId indicator, Set<PersonId> concerned) {}
}
