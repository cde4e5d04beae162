package org.countersign.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.countersign.tenancy.InLog;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Names whoever is signed in, by id, in each line that a request leaves in the log. Comes right after security. */
@Component
@Order(SecurityFilterProperties.DEFAULT_FILTER_ORDER + 1)
class PersonInLog extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication now = SecurityContextHolder.getContext().getAuthentication();
        if (now != null && now.getPrincipal() instanceof SignedIn person) {
            InLog.Named named = InLog.PERSON.name(person.id().value().toString());
            try {
                chain.doFilter(request, response);
            } finally {
                named.close();
            }
        } else {
            chain.doFilter(request, response);
        }
    }
}
