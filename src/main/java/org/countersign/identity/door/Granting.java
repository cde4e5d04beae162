package org.countersign.identity.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Objects;
import org.countersign.identity.Factor;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Adds a factor that somebody has just given to what their session has seen; the session's cookie changes with it. */
@Component
class Granting {

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final Clock clock;

    Granting(Clock clock) {
        this.clock = clock;
    }

    void add(Factor factor, HttpServletRequest request, HttpServletResponse response) {
        request.changeSessionId();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(with(factor));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    private Authentication with(Factor factor) {
        var now = Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        var granted = FactorGrantedAuthority.withAuthority(factor.authority())
                .issuedAt(clock.instant())
                .build();
        return now.toBuilder()
                .authorities(present -> {
                    present.removeIf(one -> factor.authority().equals(one.getAuthority()));
                    present.add(granted);
                })
                .build();
    }
}
