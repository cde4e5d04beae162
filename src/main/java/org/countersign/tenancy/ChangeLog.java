package org.countersign.tenancy;

import jakarta.persistence.EntityManagerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Where an act says what it changed, within its own transaction: {@link Changes} tells open pages once it is committed.
 * Numbers are given when the transaction is about to commit, under a lock that is taken last and held until then. So
 * they follow each other in the order of the commits and without gaps, and whoever has read one has missed none before
 * it.
 */
@Component
public class ChangeLog {

    private final ChangeTable table;
    private final Changes changes;
    private final EntityManagerFactory entities;

    ChangeLog(ChangeTable table, Changes changes, EntityManagerFactory entities) {
        this.table = table;
        this.changes = changes;
        this.entities = entities;
    }

    /**
     * Adds a change of the authority whose scope is open.
     *
     * @param id of what changed; empty where it may be any of its kind
     */
    public void add(AuthorityId authority, ChangeKind kind, String id) {
        if (!Scope.authorityNow().equals(authority)) {
            throw new OutsideScope("A change of authority %s in another's scope.".formatted(authority));
        }
        ofThisTransaction(authority).add(new Change(kind, id));
    }

    private ChangesOfTransaction ofThisTransaction(AuthorityId authority) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A change is added within the transaction that makes it.");
        }
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(ChangesOfTransaction.class::isInstance)
                .map(ChangesOfTransaction.class::cast)
                .findFirst()
                .orElseGet(() -> registered(new ChangesOfTransaction(authority, table, changes, entities)));
    }

    private static ChangesOfTransaction registered(ChangesOfTransaction made) {
        TransactionSynchronizationManager.registerSynchronization(made);
        return made;
    }
}
