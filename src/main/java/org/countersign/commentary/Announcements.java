package org.countersign.commentary;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.countersign.commentary.Ledger.Entry;
import org.countersign.identity.PersonId;
import org.countersign.tenancy.AuthorityId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Publishes what happened and whom it concerns: one event for all that was done together, with ids only. */
@Component
class Announcements {

    private static final Set<Move> QUIET =
            Set.of(Move.WRITE, Move.WITHDRAW, Move.TAKE_BACK, Move.SIGN_AGAIN, Move.CORRECT);

    private final ApplicationEventPublisher events;

    Announcements(ApplicationEventPublisher events) {
        this.events = events;
    }

    void publish(AuthorityId authority, List<Entry> entries) {
        List<Entry> told = entries.stream()
                .filter(entry -> !QUIET.contains(entry.step().move()))
                .toList();
        if (!told.isEmpty()) {
            events.publishEvent(new CommentariesMoved(
                    authority,
                    UUID.randomUUID(),
                    told.getFirst().step().move(),
                    told.getFirst().by(),
                    told.stream().map(Announcements::item).toList()));
        }
    }

    private static CommentariesMoved.Item item(Entry entry) {
        return new CommentariesMoved.Item(
                entry.at().commentary().id(),
                entry.at().indicator().id(),
                entry.at().commentary().month(),
                entry.after().state(),
                concerned(entry),
                entry.at().trial());
    }

    /** Whoever has to act now; those who wrote it, once it is signed off or comes back. */
    private static Set<PersonId> concerned(Entry entry) {
        Situation then = entry.at().situation().after(entry.after());
        return switch (entry.after().state()) {
            case SUBMITTED -> then.notAuthors(then.cast().called(entry.after().stage()));
            case WAITING -> then.confirmers(Optional.of(entry.by()));
            case RETURNED, SIGNED_OFF ->
                Stream.concat(then.cast().called(Route.REPORTERS).stream(), entry.after().authors().stream())
                        .collect(toUnmodifiableSet());
            case NOT_STARTED, NOT_REQUIRED, DRAFT -> Set.of();
        };
    }
}
