package org.countersign.notification;

import java.time.YearMonth;
import java.util.List;
import org.countersign.actual.FigureQueried;
import org.countersign.actual.FigureQueryAnswered;
import org.countersign.actual.FiguresRecorded;
import org.countersign.actual.Reading;
import org.countersign.commentary.RevisedFigures;
import org.countersign.indicator.Catalogue;
import org.countersign.tenancy.SystemActor;
import org.countersign.tenancy.Tenancy;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Turns doubts about figures, and their answers, into notices; like {@link CommentaryNews}, after the act. */
@Component
class FigureNews {

    private final Tenancy tenancy;
    private final Catalogue catalogue;
    private final Notices notices;
    private final RevisedFigures revised;

    FigureNews(Tenancy tenancy, Catalogue catalogue, Notices notices, RevisedFigures revised) {
        this.tenancy = tenancy;
        this.catalogue = catalogue;
        this.notices = notices;
        this.revised = revised;
    }

    /** Of one load each text is told once for each figure that it came to stand beside. */
    @Async(EventDelivery.THREADS)
    @TransactionalEventListener
    void on(FiguresRecorded event) {
        tenancy.asSystem(
                event.authority(),
                SystemActor.NOTIFIER,
                () -> notices.tell(
                        event.authority(),
                        revised.by(event.authority(), event.load()).stream()
                                .map(moved -> news(event, moved))
                                .toList()));
    }

    @Async(EventDelivery.THREADS)
    @TransactionalEventListener
    void on(FigureQueried event) {
        tenancy.asSystem(
                event.authority(), SystemActor.NOTIFIER, () -> notices.tell(event.authority(), List.of(news(event))));
    }

    @Async(EventDelivery.THREADS)
    @TransactionalEventListener
    void on(FigureQueryAnswered event) {
        tenancy.asSystem(
                event.authority(), SystemActor.NOTIFIER, () -> notices.tell(event.authority(), List.of(news(event))));
    }

    private static News news(FiguresRecorded event, RevisedFigures.Moved moved) {
        return new News(
                News.once(event.load(), moved.indicator(), moved.month(), moved.signed(), moved.shown()),
                moved.signed() ? Occurrence.FIGURE_MOVED_SIGNED : Occurrence.FIGURE_MOVED,
                Subject.commentary(moved.indicator(), moved.month()),
                null,
                moved.concerned());
    }

    private static News news(FigureQueried event) {
        return new News(event.event(), Occurrence.QUERIED, event.indicator(), event.month(), event.by());
    }

    /** Whoever writes and signs finds the text in the cycle that asked for the figure. */
    private News news(FigureQueryAnswered event) {
        YearMonth cycle = catalogue
                .byId(event.authority(), event.indicator())
                .map(indicator -> Reading.cycleOf(indicator.measure(), event.month()))
                .orElse(event.month());
        return new News(event.event(), Occurrence.QUERY_ANSWERED, event.indicator(), cycle, event.by());
    }
}
