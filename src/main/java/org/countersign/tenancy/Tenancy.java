package org.countersign.tenancy;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Runs work for an authority where no person asks: jobs, listeners, the demonstration. */
@Component
public class Tenancy {

    /**
     * Runs the work as a named part of the system, with no more than that actor's rights, within the authority's scope.
     */
    public <T> T asSystem(AuthorityId authority, SystemActor actor, Supplier<T> work) {
        return as(new SystemAuthentication(actor, authority), () -> Scope.call(authority, work::get));
    }

    /** As {@link #asSystem(AuthorityId, SystemActor, Supplier)}, for work without an answer. */
    public void asSystem(AuthorityId authority, SystemActor actor, Runnable work) {
        asSystem(authority, actor, () -> {
            work.run();
            return true;
        });
    }

    private static <T> T as(SystemAuthentication system, Callable<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext during = SecurityContextHolder.createEmptyContext();
        during.setAuthentication(system);
        SecurityContextHolder.setContext(during);
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
