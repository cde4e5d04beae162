package org.countersign.commentary;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.countersign.audit.Act;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Change;
import org.countersign.identity.PersonId;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.tenancy.AuthorityId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says and keeps what Countersign itself did with commentaries. */
@Component
class OwnNews {

    private final CycleRows cycles;
    private final Catalogue catalogue;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    OwnNews(CycleRows cycles, Catalogue catalogue, AuditTrail audit, ApplicationEventPublisher events) {
        this.cycles = cycles;
        this.catalogue = catalogue;
        this.audit = audit;
        this.events = events;
    }

    /** @param moved each with those it concerns besides the people of its indicator, and its state before */
    void moved(AuthorityId authority, Move move, Act act, Map<Commentary, Before> moved) {
        List<CommentariesMoved.Item> items = moved.entrySet().stream()
                .map(entry -> item(authority, act, entry.getKey(), entry.getValue()))
                .toList();
        events.publishEvent(new MovedByItself(authority, UUID.randomUUID(), move, items));
    }

    private CommentariesMoved.Item item(AuthorityId authority, Act act, Commentary commentary, Before before) {
        IndicatorDetails indicator =
                catalogue.byId(authority, commentary.indicator()).orElseThrow();
        audit.record(
                authority,
                act,
                indicator.reference() + ", " + commentary.month(),
                new Change(before.state().words(), commentary.state().words()));
        return new CommentariesMoved.Item(
                commentary.id(),
                commentary.indicator(),
                commentary.month(),
                commentary.state(),
                Stream.of(indicator.reporters(), indicator.owners(), before.concerned())
                        .flatMap(Set::stream)
                        .collect(toUnmodifiableSet()),
                cycles.findById(new Cycle.Key(
                                authority.value(), commentary.month().atDay(1)))
                        .map(Cycle::details)
                        .filter(CycleDetails::trial)
                        .isPresent());
    }

    record Before(State state, Set<PersonId> concerned) {}
}
