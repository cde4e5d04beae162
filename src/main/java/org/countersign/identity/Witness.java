package org.countersign.identity;

import java.util.Iterator;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.countersign.audit.AuditTrail;
import org.countersign.tenancy.Actor;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.SystemActor;
import org.countersign.tenancy.Tenancy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps in the trail of each of a person's authorities what they did to their own account, and in the log, for those who
 * belong to none. The act and the first entry are one transaction; a transaction belongs to one authority, so those of
 * others follow in their own.
 */
@Component
class Witness {

    private static final Logger LOG = LoggerFactory.getLogger(Witness.class);

    private final Memberships memberships;
    private final Tenancy tenancy;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    Witness(Memberships memberships, Tenancy tenancy, AuditTrail audit, TransactionTemplate transaction) {
        this.memberships = memberships;
        this.tenancy = tenancy;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** Does it, and keeps that it was done; what answers false did nothing and is not kept. */
    boolean of(SignedIn person, String act, String detail, BooleanSupplier work) {
        return by(new Actor(person.id().value(), person.name()), person, act, detail, work);
    }

    /** As {@link #of(SignedIn, String, String, BooleanSupplier)}, done to somebody's account by somebody else. */
    boolean by(Actor actor, SignedIn person, String act, String detail, BooleanSupplier work) {
        Entry entry = new Entry(actor, act, person.name(), detail);
        Iterator<AuthorityId> authorities = memberships.of(person.id(), Proof.now()).stream()
                .map(Membership::authority)
                .iterator();
        boolean done = authorities.hasNext() ? first(authorities.next(), entry, work) : alone(work);
        if (done) {
            LOG.info("Person {}: {}, {}", person.id().value(), act, detail);
            authorities.forEachRemaining(authority -> first(authority, entry, () -> true));
        }
        return done;
    }

    /** Keeps that it happened. */
    void of(SignedIn person, String act, String detail) {
        of(person, act, detail, () -> true);
    }

    private boolean first(AuthorityId authority, Entry entry, BooleanSupplier work) {
        return tenancy.asSystem(
                authority,
                SystemActor.DOORKEEPER,
                () -> alone(() -> {
                    boolean done = work.getAsBoolean();
                    if (done) {
                        audit.witness(authority, entry.actor(), entry.act(), entry.subject(), entry.detail());
                    }
                    return done;
                }));
    }

    private boolean alone(BooleanSupplier work) {
        return Optional.ofNullable(transaction.execute(status -> work.getAsBoolean()))
                .orElse(false);
    }

    private record Entry(Actor actor, String act, String subject, String detail) {}
}
