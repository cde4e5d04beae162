package org.countersign.notification;

import org.countersign.commentary.CommentaryReturned;
import org.countersign.commentary.CommentarySignedOff;
import org.countersign.commentary.CommentarySubmitted;
import org.countersign.tenancy.SystemActor;
import org.countersign.tenancy.Tenancy;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Turns what happened to commentaries into notices, after the act and on a thread of its own. No listener opens a
 * transaction: the scope has to be open first, and the service opens both.
 */
@Component
class CommentaryNews {

    private final Tenancy tenancy;
    private final Notices notices;

    CommentaryNews(Tenancy tenancy, Notices notices) {
        this.tenancy = tenancy;
        this.notices = notices;
    }

    @Async(EventDelivery.THREADS)
    @TransactionalEventListener
    void on(CommentarySubmitted event) {
        tenancy.asSystem(event.authority(), SystemActor.NOTIFIER, () -> notices.tell(event.authority(), news(event)));
    }

    @Async(EventDelivery.THREADS)
    @TransactionalEventListener
    void on(CommentaryReturned event) {
        tenancy.asSystem(event.authority(), SystemActor.NOTIFIER, () -> notices.tell(event.authority(), news(event)));
    }

    @Async(EventDelivery.THREADS)
    @TransactionalEventListener
    void on(CommentarySignedOff event) {
        tenancy.asSystem(event.authority(), SystemActor.NOTIFIER, () -> notices.tell(event.authority(), news(event)));
    }

    private static News news(CommentarySubmitted event) {
        return new News(event.event(), Occurrence.SUBMITTED, event.indicator(), event.month(), event.by());
    }

    private static News news(CommentaryReturned event) {
        return new News(event.event(), Occurrence.RETURNED, event.indicator(), event.month(), event.by());
    }

    private static News news(CommentarySignedOff event) {
        return new News(event.event(), Occurrence.SIGNED_OFF, event.indicator(), event.month(), event.by());
    }
}
