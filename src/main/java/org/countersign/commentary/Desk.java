package org.countersign.commentary;

import java.util.function.Function;
import org.countersign.identity.PersonId;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.Actor;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.ChangeKind;
import org.countersign.tenancy.ChangeLog;
import org.countersign.tenancy.Right;
import org.springframework.stereotype.Component;

/** What every act begins with: the commentary's row locked, and who the person before the desk is to it. */
@Component
class Desk {

    private final Commentaries commentaries;
    private final CycleRows cycles;
    private final Catalogue catalogue;
    private final Acts acts;
    private final Access access;
    private final ChangeLog changes;

    Desk(
            Commentaries commentaries,
            CycleRows cycles,
            Catalogue catalogue,
            Acts acts,
            Access access,
            ChangeLog changes) {
        this.commentaries = commentaries;
        this.cycles = cycles;
        this.catalogue = catalogue;
        this.acts = acts;
        this.access = access;
        this.changes = changes;
    }

    Outcome with(AuthorityId authority, CommentaryId id, Function<Case, Outcome> act) {
        return commentaries
                .locked(id.value())
                .map(commentary -> act.apply(caseOf(authority, commentary)))
                .orElseGet(() -> new Outcome.Refused(Reason.of("unknown")));
    }

    Case caseOf(AuthorityId authority, Commentary commentary) {
        IndicatorDetails indicator =
                catalogue.byId(authority, commentary.indicator()).orElseThrow();
        Who who = who(authority, commentary, indicator);
        return new Case(commentary, indicator, who, permitted(authority, commentary, who));
    }

    /** Only those without any right to write are asked about: for all others there is no suspension. */
    private Permitted permitted(AuthorityId authority, Commentary commentary, Who who) {
        boolean writes = access.may(authority, Right.WRITE) || access.may(authority, Right.SIGN);
        return !writes && access.suspension(authority).isPresent()
                ? Permitted.none(Reason.of("suspended"))
                : Permitted.of(commentary, who, open(authority, commentary));
    }

    /** The version handed out next: what was changed is written now, so that Hibernate counts it. */
    Outcome done(AuthorityId authority, Commentary commentary) {
        return done(authority, commentary, ChangeKind.COMMENTARY);
    }

    Outcome done(AuthorityId authority, Commentary commentary, ChangeKind change) {
        commentaries.flush();
        changes.add(authority, change, commentary.id().value().toString());
        return new Outcome.Done(commentary.now());
    }

    private Who who(AuthorityId authority, Commentary commentary, IndicatorDetails indicator) {
        Actor actor = access.current();
        boolean coordinates = access.may(authority, Right.COORDINATE);
        return actor.person()
                .map(PersonId::new)
                .map(person -> new Who(
                        person,
                        actor.name(),
                        indicator.reporters().contains(person),
                        indicator.owners().contains(person),
                        coordinates,
                        acts.isAuthor(commentary.id(), person)))
                .orElseThrow(() -> new IllegalStateException("Only people write and sign."));
    }

    private boolean open(AuthorityId authority, Commentary commentary) {
        return cycles.findById(
                        new Cycle.Key(authority.value(), commentary.month().atDay(1)))
                .map(Cycle::details)
                .filter(CycleDetails::open)
                .isPresent();
    }

    record Case(Commentary commentary, IndicatorDetails indicator, Who who, Permitted permitted) {}
}
