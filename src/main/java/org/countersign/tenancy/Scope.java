package org.countersign.tenancy;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The authority for which the current call runs, open for exactly that call. It does not travel to other threads: they
 * open their own.
 *
 * @param remembered what was answered once and holds for this scope, such as the rights of whoever acts
 */
public record Scope(AuthorityId authority, Map<Object, Object> remembered) {

    private static final ScopedValue<Scope> CURRENT = ScopedValue.newInstance();

    /** The open scope, if there is one. */
    public static Optional<Scope> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /** The authority of the open scope; outside one an exception, because nothing tenant-owned may be touched there. */
    public static AuthorityId authorityNow() {
        return current().map(Scope::authority).orElseThrow(() -> new OutsideScope("No authority's scope is open."));
    }

    /** What was remembered under the key in this scope, or the answer, remembered from now on. */
    @SuppressWarnings("unchecked")
    public <T> T remember(Object key, Supplier<T> answer) {
        return (T) remembered.computeIfAbsent(key, ignored -> answer.get());
    }

    /**
     * Runs the work in the authority's scope. A transaction belongs to the authority in whose scope it began: another one
     * cannot join it, because Hibernate's session would go on answering for the first.
     */
    static <T, X extends Throwable> T call(AuthorityId authority, ScopedValue.CallableOp<? extends T, X> work)
            throws X {
        if (isOpenFor(authority)) {
            return work.call();
        }
        refuseInsideTransaction(authority);
        InLog.Named named = InLog.AUTHORITY.name(authority.toString());
        try {
            return ScopedValue.where(CURRENT, new Scope(authority, new ConcurrentHashMap<>()))
                    .call(work);
        } finally {
            named.close();
        }
    }

    private static boolean isOpenFor(AuthorityId authority) {
        return current().map(Scope::authority).filter(authority::equals).isPresent();
    }

    private static void refuseInsideTransaction(AuthorityId authority) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new OutsideScope("A transaction is open; authority %s cannot join it.".formatted(authority));
        }
    }
}
