package org.countersign.tenancy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.Ordered;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;
import org.springframework.transaction.support.TransactionSynchronization;

/** What one transaction changed, each thing once, written after everything else that it writes. */
final class ChangesOfTransaction implements TransactionSynchronization {

    /** Beyond that many of a kind, any may have changed: an import touches hundreds. */
    static final int MOST_OF_A_KIND = 50;

    private final AuthorityId authority;
    private final ChangeTable table;
    private final Changes changes;
    private final EntityManagerFactory entities;
    private final Map<ChangeKind, Set<String>> byKind = new LinkedHashMap<>();

    ChangesOfTransaction(AuthorityId authority, ChangeTable table, Changes changes, EntityManagerFactory entities) {
        this.authority = authority;
        this.table = table;
        this.changes = changes;
        this.entities = entities;
    }

    void add(Change change) {
        byKind.computeIfAbsent(change.kind(), kind -> new LinkedHashSet<>()).add(change.ref());
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    /** What Hibernate still holds back goes first: nothing may be waited for under the lock of the numbers. */
    @Override
    public void beforeCommit(boolean readOnly) {
        EntityManager held = EntityManagerFactoryUtils.getTransactionalEntityManager(entities);
        if (held != null) {
            held.flush();
        }
        table.append(authority, all());
    }

    @Override
    public void afterCommit() {
        changes.committed(authority);
    }

    private List<Change> all() {
        return byKind.entrySet().stream()
                .flatMap(kind -> refs(kind.getValue()).map(ref -> new Change(kind.getKey(), ref)))
                .toList();
    }

    private static Stream<String> refs(Set<String> refs) {
        return refs.size() > MOST_OF_A_KIND || refs.contains("") ? Stream.of("") : refs.stream();
    }
}
