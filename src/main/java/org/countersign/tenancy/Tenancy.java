package org.countersign.tenancy;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Runs work for an authority where no person asks: jobs, listeners, the demonstration. */
@Component
public class Tenancy {

    private static final ScopedValue<Acting> ACTING = ScopedValue.newInstance();

    /**
     * The part of the system on whose behalf this thread works although its security context says otherwise: on a page's
     * thread Vaadin answers with the session's person, whatever context was set since. Empty everywhere else.
     */
    public static Optional<Authentication> acting() {
        return ACTING.isBound() ? ACTING.get().unnoticed() : Optional.empty();
    }

    /**
     * Runs the work as a named part of the system, with no more than that actor's rights, within the authority's scope.
     */
    public <T> T asSystem(AuthorityId authority, SystemActor actor, Supplier<T> work) {
        InLog.Named named = InLog.PERSON.name(actor.name().toLowerCase(Locale.ROOT));
        try {
            return as(new SystemAuthentication(actor, authority), () -> Scope.call(authority, work::get));
        } finally {
            named.close();
        }
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
            return ScopedValue.where(ACTING, new Acting(system, before.getAuthentication()))
                    .call(work::call);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** @param instead who was signed in before */
    private record Acting(
            SystemAuthentication system, @Nullable Authentication instead) {

        Optional<Authentication> unnoticed() {
            return SecurityContextHolder.getContext().getAuthentication() == instead
                    ? Optional.of(system)
                    : Optional.empty();
        }
    }
}
