package org.countersign.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countersign.commentary.CommentariesDue;
import org.countersign.commentary.CommentariesDue.When;
import org.countersign.commentary.CoverTold;
import org.countersign.commentary.HandedOver;
import org.countersign.commentary.Move;
import org.countersign.commentary.MovedByItself;
import org.countersign.identity.PersonId;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.SystemActor;
import org.countersign.tenancy.Tenancy;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Turns what the calendar says, and who takes whose place, into notices; like {@link CommentaryNews}, after the act. */
@Component
class CalendarNews {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Tenancy tenancy;
    private final Notices notices;
    private final Clock clock;

    CalendarNews(Tenancy tenancy, Notices notices, Clock clock) {
        this.tenancy = tenancy;
        this.notices = notices;
        this.clock = clock;
    }

    @Async(EventDelivery.THREADS)
    @TransactionalEventListener
    void on(CommentariesDue event) {
        tell(
                event.authority(),
                event.reminders().stream()
                        .flatMap(reminder -> reminder.indicators().stream()
                                .map(indicator -> news(event, indicator, reminder.person())))
                        .toList());
    }

    @Async(EventDelivery.THREADS)
    @TransactionalEventListener
    void on(MovedByItself event) {
        Optional<Occurrence> kind = occurrence(event.move());
        tell(
                event.authority(),
                event.items().stream()
                        .filter(item -> kind.isPresent())
                        .map(item -> new News(
                                News.once(event.event(), item.commentary()),
                                kind.orElseThrow(),
                                Subject.commentary(item.indicator(), item.month()),
                                null,
                                item.concerned(),
                                item.trial()))
                        .toList());
    }

    @Async(EventDelivery.THREADS)
    @TransactionalEventListener
    void on(CoverTold event) {
        boolean begins = event.occasion() == CoverTold.Occasion.BEGINS;
        tell(
                event.authority(),
                List.of(new News(
                        event.event(),
                        begins ? Occurrence.COVER_BEGINS : Occurrence.COVER_ARRANGED,
                        Subject.somebody(event.away(), begins ? event.to() : event.from()),
                        event.by(),
                        Set.of(event.covers()))));
    }

    @Async(EventDelivery.THREADS)
    @TransactionalEventListener
    void on(HandedOver event) {
        Set<PersonId> to = Set.of(event.to());
        tell(
                event.authority(),
                List.of(new News(
                        event.event(), Occurrence.HANDED_OVER, event.indicator(), event.month(), event.by(), to)));
    }

    /** Whoever is said it again about the same day, on a later morning, is told again only that it is late. */
    private News news(CommentariesDue event, IndicatorId indicator, PersonId person) {
        Object again = event.when() == When.LATE ? LocalDate.ofInstant(clock.instant(), LONDON) : "";
        return new News(
                News.once(event.when(), indicator, event.month(), event.due(), again),
                occurrence(event.when()),
                Subject.commentary(indicator, event.month()).due(event.due()),
                null,
                Set.of(person));
    }

    private static Optional<Occurrence> occurrence(Move move) {
        return switch (move) {
            case FALL_BACK -> Optional.of(Occurrence.FELL_BACK);
            case PASS_ON -> Optional.of(Occurrence.PASSED_ON);
            default -> Optional.empty();
        };
    }

    private static Occurrence occurrence(When when) {
        return switch (when) {
            case SOON -> Occurrence.DUE_SOON;
            case TODAY -> Occurrence.DUE;
            case LATE -> Occurrence.LATE;
        };
    }

    private void tell(AuthorityId authority, List<News> news) {
        tenancy.asSystem(authority, SystemActor.NOTIFIER, () -> notices.tell(authority, news));
    }
}
