package org.countersign.audit;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.Actor;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.Right;
import org.countersign.tenancy.TenantJdbc;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The trail of acts. An entry is written in the transaction of the act, so neither stands without the other. */
@Service
public class AuditTrail {

    private static final String OPERATOR = " (operator)";
    private static final int LONGEST_NAME = 120;

    private final TenantJdbc jdbc;
    private final Access access;
    private final Clock clock;

    AuditTrail(TenantJdbc jdbc, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Keeps that whoever acts now did this.
     *
     * @param act a word for the kind of act, such as "import"
     * @param subject what it was done to, in the field's words
     * @param detail what before and after; may be empty
     */
    @PreAuthorize("@access.may(#authority, 'READ') or @access.may(#authority, 'OPERATE')")
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(AuthorityId authority, String act, String subject, String detail) {
        keep(acting(authority), act, subject, detail);
    }

    /** Keeps that whoever acts now did this as the operator, also where they belong to the authority. */
    @PreAuthorize("@access.may(#authority, 'OPERATE')")
    @Transactional(propagation = Propagation.MANDATORY)
    public void operated(AuthorityId authority, String act, String subject, String detail) {
        keep(asOperator(access.current()), act, subject, detail);
    }

    /** Keeps that somebody did this who is not signed in yet: signing in, failing to, joining. */
    @PreAuthorize("@access.may(#authority, 'WITNESS')")
    @Transactional(propagation = Propagation.MANDATORY)
    public void witness(AuthorityId authority, Actor actor, String act, String subject, String detail) {
        keep(actor, act, subject, detail);
    }

    private Actor acting(AuthorityId authority) {
        Actor actor = access.current();
        return access.may(authority, Right.READ) ? actor : asOperator(actor);
    }

    private static Actor asOperator(Actor actor) {
        String name = actor.name().substring(0, Math.min(actor.name().length(), LONGEST_NAME - OPERATOR.length()));
        return new Actor(actor.personId(), name + OPERATOR);
    }

    private void keep(Actor actor, String act, String subject, String detail) {
        jdbc.sql("""
                INSERT INTO audit_entry (authority_id, entry_id, at, person_id, actor_name, act, subject, detail)
                VALUES (:authority, :id, :at, :person, :name, :act, :subject, :detail)
                """)
                .param("id", Ids.bytes(Ids.next(clock)))
                .param("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("person", actor.person().map(Ids::bytes).orElse(null))
                .param("name", actor.name())
                .param("act", act)
                .param("subject", subject)
                .param("detail", detail)
                .update();
    }
}
