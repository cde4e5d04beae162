package org.countersign.audit;

import java.util.stream.IntStream;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.SystemActor;
import org.countersign.tenancy.Tenancy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Trails for tests, written through the service. */
@Component
class Trails {

    private final AuditTrail trail;
    private final Tenancy tenancy;
    private final TransactionTemplate transaction;

    Trails(AuditTrail trail, Tenancy tenancy, TransactionTemplate transaction) {
        this.trail = trail;
        this.tenancy = tenancy;
        this.transaction = transaction;
    }

    void write(AuthorityId authority, int entries) {
        tenancy.asSystem(authority, SystemActor.DEMONSTRATION, (Runnable) () -> transaction.executeWithoutResult(
                status -> IntStream.rangeClosed(1, entries).forEach(number -> write(authority, "Subject " + number))));
    }

    void write(AuthorityId authority, String subject) {
        trail.record(authority, Act.SIGNED_OFF, subject, "A remark", new Change("submitted", "signed off"));
    }
}
