package org.countersign.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.countersign.commentary.CycleOpened;
import org.countersign.commentary.Cycles;
import org.countersign.commentary.Mentioned;
import org.countersign.commentary.Nudged;
import org.countersign.commentary.PeriodLocked;
import org.countersign.identity.PersonId;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.SystemActor;
import org.countersign.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Turns what the performance team does with a month, and who is named in a remark, into notices; after the act. */
@Component
class MonthNews {

    private final Tenancy tenancy;
    private final Notices notices;
    private final Cycles cycles;

    MonthNews(Tenancy tenancy, Notices notices, Cycles cycles) {
        this.tenancy = tenancy;
        this.notices = notices;
        this.cycles = cycles;
    }

    @Async(EventDelivery.THREADS)
    @TransactionalEventListener
    void on(CycleOpened event) {
        tenancy.asSystem(
                event.authority(),
                SystemActor.NOTIFIER,
                () -> notices.tell(
                        event.authority(),
                        List.of(new News(
                                event.event(),
                                Occurrence.CYCLE_OPENED,
                                Subject.month(event.month(), due(event)),
                                event.by(),
                                event.concerned(),
                                event.trial()))));
    }

    @Async(EventDelivery.THREADS)
    @TransactionalEventListener
    void on(PeriodLocked event) {
        tell(
                event.authority(),
                List.of(new News(
                        event.event(),
                        event.by() == null ? Occurrence.LOCKED_BY_CALENDAR : Occurrence.LOCKED,
                        Subject.month(event.month(), null),
                        event.by(),
                        event.concerned(),
                        event.trial())));
    }

    @Async(EventDelivery.THREADS)
    @TransactionalEventListener
    void on(Nudged event) {
        tell(
                event.authority(),
                event.reminders().stream()
                        .flatMap(reminder ->
                                reminder.indicators().stream().map(about -> news(event, about, reminder.person())))
                        .toList());
    }

    @Async(EventDelivery.THREADS)
    @TransactionalEventListener
    void on(Mentioned event) {
        tell(
                event.authority(),
                List.of(new News(
                        event.event(),
                        Occurrence.MENTIONED,
                        event.indicator(),
                        event.month(),
                        event.by(),
                        event.people())));
    }

    private static News news(Nudged event, IndicatorId indicator, PersonId person) {
        return new News(
                News.once(event.event(), indicator),
                Occurrence.NUDGED,
                Subject.commentary(indicator, event.month()),
                event.by(),
                Set.of(person),
                event.trial());
    }

    private @Nullable LocalDate due(CycleOpened event) {
        return cycles.of(event.authority(), event.month())
                .map(cycle -> cycle.deadlines().reporters())
                .orElse(null);
    }

    private void tell(AuthorityId authority, List<News> news) {
        tenancy.asSystem(authority, SystemActor.NOTIFIER, () -> notices.tell(authority, news));
    }
}
