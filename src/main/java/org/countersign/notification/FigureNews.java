package org.countersign.notification;

import org.countersign.actual.FigureQueried;
import org.countersign.actual.FigureQueryAnswered;
import org.countersign.tenancy.SystemActor;
import org.countersign.tenancy.Tenancy;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Turns doubts about figures, and their answers, into notices; like {@link CommentaryNews}, after the act. */
@Component
class FigureNews {

    private final Tenancy tenancy;
    private final Notices notices;

    FigureNews(Tenancy tenancy, Notices notices) {
        this.tenancy = tenancy;
        this.notices = notices;
    }

    @Async(EventDelivery.THREADS)
    @TransactionalEventListener
    void on(FigureQueried event) {
        tenancy.asSystem(event.authority(), SystemActor.NOTIFIER, () -> notices.tell(event.authority(), news(event)));
    }

    @Async(EventDelivery.THREADS)
    @TransactionalEventListener
    void on(FigureQueryAnswered event) {
        tenancy.asSystem(event.authority(), SystemActor.NOTIFIER, () -> notices.tell(event.authority(), news(event)));
    }

    private static News news(FigureQueried event) {
        return new News(event.event(), Occurrence.QUERIED, event.indicator(), event.month(), event.by());
    }

    private static News news(FigureQueryAnswered event) {
        return new News(event.event(), Occurrence.QUERY_ANSWERED, event.indicator(), event.month(), event.by());
    }
}
