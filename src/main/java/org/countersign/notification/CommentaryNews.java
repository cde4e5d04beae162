package org.countersign.notification;

import java.util.Optional;
import java.util.UUID;
import org.countersign.commentary.CommentariesMoved;
import org.countersign.commentary.Move;
import org.countersign.commentary.State;
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
    void on(CommentariesMoved event) {
        occurrence(event.move())
                .ifPresent(kind -> tenancy.asSystem(
                        event.authority(),
                        SystemActor.NOTIFIER,
                        () -> notices.tell(
                                event.authority(),
                                event.items().stream()
                                        .map(item -> news(event, kind, item))
                                        .toList())));
    }

    private static News news(CommentariesMoved event, Occurrence kind, CommentariesMoved.Item item) {
        boolean goesOn = kind == Occurrence.SIGNED_OFF && item.state() == State.SUBMITTED;
        return new News(
                once(event, item),
                goesOn ? Occurrence.WAITS_FOR_YOU : kind,
                Subject.commentary(item.indicator(), item.month()),
                event.by(),
                item.concerned(),
                item.trial());
    }

    /** One id for the event and each commentary in it. */
    private static UUID once(CommentariesMoved event, CommentariesMoved.Item item) {
        UUID each = item.commentary().value();
        return new UUID(
                event.event().getMostSignificantBits() ^ each.getMostSignificantBits(),
                event.event().getLeastSignificantBits() ^ each.getLeastSignificantBits());
    }

    private static Optional<Occurrence> occurrence(Move move) {
        return switch (move) {
            case SUBMIT -> Optional.of(Occurrence.SUBMITTED);
            case RETURN -> Optional.of(Occurrence.RETURNED);
            case RETURN_ONE_STAGE -> Optional.of(Occurrence.RETURNED_ONE_STAGE);
            case PROPOSE -> Optional.of(Occurrence.PROPOSED);
            case CONFIRM -> Optional.of(Occurrence.CONFIRMED);
            case DECLINE, DROP -> Optional.of(Occurrence.DECLINED);
            case SIGN_OFF -> Optional.of(Occurrence.SIGNED_OFF);
            case REOPEN -> Optional.of(Occurrence.REOPENED);
            case WRITE, WITHDRAW, CORRECT, SIGN_AGAIN, TAKE_BACK, WAIVE, REQUIRE, FALL_BACK, PASS_ON ->
                Optional.empty();
        };
    }
}
