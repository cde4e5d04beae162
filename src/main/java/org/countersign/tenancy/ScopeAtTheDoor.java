package org.countersign.tenancy;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;

/** Opens the scope of the authority that a service method is asked for, before its guard and its transaction. */
class ScopeAtTheDoor implements MethodInterceptor {

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        AuthorityId authority = (AuthorityId) call.getArguments()[0];
        if (authority == null) {
            throw new OutsideScope("No authority was named.");
        }
        return Scope.call(authority, () -> call.proceed());
    }
}
