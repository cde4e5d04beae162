package org.countersign.actual;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.audit.Act;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Change;
import org.countersign.calendar.Period;
import org.countersign.identity.PersonId;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.ChangeKind;
import org.countersign.tenancy.ChangeLog;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Doubts about figures: asked by an indicator's reporter or owner with a reason, answered by the performance team as
 * corrected or confirmed. As long as one is open, the deadline of those who write and sign is paused.
 */
@Service
public class Queries {

    private static final int LONGEST = 2_000;

    private final QueryTable table;
    private final Catalogue catalogue;
    private final AuditTrail audit;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final ChangeLog changes;

    Queries(
            QueryTable table,
            Catalogue catalogue,
            AuditTrail audit,
            Access access,
            ApplicationEventPublisher events,
            ChangeLog changes) {
        this.table = table;
        this.catalogue = catalogue;
        this.audit = audit;
        this.access = access;
        this.events = events;
        this.changes = changes;
    }

    /** All that wait for an answer, the oldest first. */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public List<FigureQuery> open(AuthorityId authority) {
        return table.open();
    }

    /** The queries of a figure, answered ones too, the latest first. */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public List<FigureQuery> of(AuthorityId authority, IndicatorId indicator, YearMonth month) {
        return table.of(month).stream()
                .filter(query -> query.indicator().equals(indicator))
                .toList();
    }

    /** Asks about a figure; its reporters and owners may, and one question at a time. */
    @PreAuthorize("@access.may(#authority, 'WRITE') or @access.may(#authority, 'SIGN')")
    @Transactional
    public QueryOutcome ask(AuthorityId authority, NewQuery query) {
        Optional<IndicatorDetails> indicator = catalogue.byId(authority, query.indicator());
        Optional<PersonId> me = access.current().person().map(PersonId::new);
        if (indicator.isEmpty() || me.isEmpty() || !concerns(indicator.get(), me.get())) {
            return new QueryOutcome.Refused("Only the reporter or the owner of an indicator can query its figures.");
        }
        if (query.reason().isBlank() || query.reason().length() > LONGEST) {
            return new QueryOutcome.Refused("Say what seems wrong, in up to 2,000 characters.");
        }
        if (table.isUnreleased(query)) {
            return new QueryOutcome.Refused(
                    "This figure is not released yet: the performance team is still checking it. You can query it"
                            + " once it is released.");
        }
        return openOf(query).map(QueryOutcome.class::cast).orElseGet(() -> asked(authority, indicator.get(), query));
    }

    /** Ends a query. "Corrected" can be said once the figure was revised. */
    @PreAuthorize("@access.may(#authority, 'RELEASE')")
    @Transactional
    public QueryOutcome answer(AuthorityId authority, NewAnswer answer) {
        Optional<FigureQuery> query = table.find(answer.query());
        if (answer.note().length() > LONGEST) {
            return new QueryOutcome.Refused("A note has up to 2,000 characters.");
        }
        if (query.isEmpty() || !query.get().open()) {
            return new QueryOutcome.Refused("This query has been answered already.");
        }
        return table.answer(answer)
                ? answered(authority, query.get(), answer)
                : new QueryOutcome.Refused(
                        "The figure stands as it stood when it was queried. Correct it first, or confirm it.");
    }

    private Optional<QueryOutcome.Refused> openOf(NewQuery query) {
        return table.of(query.month()).stream()
                .filter(FigureQuery::open)
                .filter(other -> other.indicator().equals(query.indicator()))
                .findFirst()
                .map(other -> new QueryOutcome.Refused(
                        other.askedBy() + " has queried this figure already. The performance team will answer."));
    }

    private QueryOutcome asked(AuthorityId authority, IndicatorDetails indicator, NewQuery query) {
        QueryId id = table.add(query);
        changes.add(authority, ChangeKind.FIGURES, id.value().toString());
        audit.record(
                authority,
                Act.FIGURE_QUERIED,
                name(indicator, query.month()),
                query.reason(),
                new Change("", "query " + id.value()));
        access.current()
                .person()
                .map(PersonId::new)
                .ifPresent(by -> events.publishEvent(
                        new FigureQueried(authority, UUID.randomUUID(), id, query.indicator(), query.month(), by)));
        return new QueryOutcome.Done();
    }

    private QueryOutcome answered(AuthorityId authority, FigureQuery query, NewAnswer answer) {
        changes.add(authority, ChangeKind.FIGURES, query.id().value().toString());
        catalogue
                .byId(authority, query.indicator())
                .ifPresent(indicator -> audit.record(
                        authority,
                        Act.FIGURE_ANSWERED,
                        name(indicator, query.month()),
                        answer.note(),
                        new Change("open", answer.corrected() ? "corrected" : "confirmed")));
        access.current()
                .person()
                .map(PersonId::new)
                .ifPresent(by -> events.publishEvent(new FigureQueryAnswered(
                        authority, UUID.randomUUID(), query.id(), query.indicator(), query.month(), by)));
        return new QueryOutcome.Done();
    }

    private static boolean concerns(IndicatorDetails indicator, PersonId me) {
        return indicator.reporters().contains(me) || indicator.owners().contains(me);
    }

    private static String name(IndicatorDetails indicator, YearMonth month) {
        return indicator.reference() + ", " + Period.month(month).label();
    }
}
