package org.countersign.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.Actor;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.Right;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The trail of acts. An entry is written in the transaction of the act, so neither stands without the other. */
@Service
public class AuditTrail {

    private static final String OPERATOR = " (operator)";
    private static final int LONGEST_NAME = 120;

    private final EntryTable entries;
    private final Origins origins;
    private final Access access;
    private final Clock clock;

    AuditTrail(EntryTable entries, Origins origins, Access access, Clock clock) {
        this.entries = entries;
        this.origins = origins;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Keeps that whoever acts now did this.
     *
     * @param act the code of an {@link Act}
     * @param subject what it was done to, in the field's words
     * @param detail a remark; may be empty
     */
    @PreAuthorize("@access.may(#authority, 'READ') or @access.may(#authority, 'OPERATE')")
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(AuthorityId authority, String act, String subject, String detail) {
        keep(authority, acting(authority), act, subject, detail, Change.NONE);
    }

    /** Keeps that whoever acts now did this as the operator, also where they belong to the authority. */
    @PreAuthorize("@access.may(#authority, 'OPERATE')")
    @Transactional(propagation = Propagation.MANDATORY)
    public void operated(AuthorityId authority, Act act, String subject, String detail, Change change) {
        keep(authority, asOperator(access.current()), act.code(), subject, detail, change);
    }

    /** As {@link #record(AuthorityId, String, String, String)}, with how the subject stood before and after. */
    @PreAuthorize("@access.may(#authority, 'READ') or @access.may(#authority, 'OPERATE')")
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(AuthorityId authority, Act act, String subject, Change change) {
        keep(authority, acting(authority), act.code(), subject, "", change);
    }

    /** As {@link #record(AuthorityId, Act, String, Change)}, with a remark. */
    @PreAuthorize("@access.may(#authority, 'READ') or @access.may(#authority, 'OPERATE')")
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(AuthorityId authority, Act act, String subject, String detail, Change change) {
        keep(authority, acting(authority), act.code(), subject, detail, change);
    }

    /** Keeps several acts of the same moment, in one statement. */
    @PreAuthorize("@access.may(#authority, 'READ') or @access.may(#authority, 'OPERATE')")
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordAll(AuthorityId authority, List<Told> acts) {
        Actor actor = acting(authority);
        entries.addAll(
                authority,
                acts.stream()
                        .map(told -> entry(actor, told.act().code(), told.subject(), told.detail(), told.change()))
                        .toList());
    }

    /** Keeps that somebody did this who is not signed in yet: signing in, failing to, joining. */
    @PreAuthorize("@access.may(#authority, 'WITNESS')")
    @Transactional(propagation = Propagation.MANDATORY)
    public void witness(AuthorityId authority, Actor actor, String act, String subject, String detail) {
        keep(authority, actor, act, subject, detail, Change.NONE);
    }

    /** As {@link #witness(AuthorityId, Actor, String, String, String)}, with how the subject stood before and after. */
    @PreAuthorize("@access.may(#authority, 'WITNESS')")
    @Transactional(propagation = Propagation.MANDATORY)
    public void witness(AuthorityId authority, Actor actor, Act act, String subject, Change change) {
        keep(authority, actor, act.code(), subject, "", change);
    }

    private Actor acting(AuthorityId authority) {
        Actor actor = access.current();
        return access.may(authority, Right.READ) ? actor : asOperator(actor);
    }

    private static Actor asOperator(Actor actor) {
        String name = actor.name().substring(0, Math.min(actor.name().length(), LONGEST_NAME - OPERATOR.length()));
        return new Actor(actor.personId(), name + OPERATOR);
    }

    private void keep(AuthorityId authority, Actor actor, String act, String subject, String detail, Change change) {
        entries.addAll(authority, List.of(entry(actor, act, subject, detail, change)));
    }

    private AuditEntry entry(Actor actor, String act, String subject, String detail, Change change) {
        return new AuditEntry(
                Ids.next(clock),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                actor.personId(),
                EntryTable.name(actor.name()),
                act,
                EntryTable.subject(subject),
                detail,
                change,
                origins.now());
    }

    /** One act of several. */
    public record Told(Act act, String subject, String detail, Change change) {}
}
