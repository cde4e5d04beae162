package org.countersign.tenancy;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Opens the scope of the authority that a service method is asked for, before its guard and its transaction. */
class ScopeAtTheDoor implements MethodInterceptor {

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        AuthorityId authority = (AuthorityId) call.getArguments()[0];
        if (authority == null) {
            throw new OutsideScope("No authority was named.");
        }
        if (Scope.isOpenFor(authority)) {
            return call.proceed();
        }
        refuseInsideTransaction(authority);
        return Scope.call(authority, () -> call.proceed());
    }

    private static void refuseInsideTransaction(AuthorityId authority) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new OutsideScope("A transaction is open; authority %s cannot join it.".formatted(authority));
        }
    }
}
