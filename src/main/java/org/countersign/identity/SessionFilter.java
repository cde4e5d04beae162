package org.countersign.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Registers each sign-in, however it came about, and lets nobody through whose session is over. Whoever has none then
 * passes as nobody; a page that is still open somewhere is told so in its own words.
 */
class SessionFilter extends OncePerRequestFilter {

    private final LiveSessions sessions;

    SessionFilter(LiveSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        PageRequest kind = PageRequest.of(request);
        if (!signedIn() || !goesOn(request, kind)) {
            asNobody(request, response, kind, chain);
            return;
        }
        chain.doFilter(request, response);
    }

    private void asNobody(HttpServletRequest request, HttpServletResponse response, PageRequest kind, FilterChain chain)
            throws ServletException, IOException {
        if (kind.answerSignedOut(response)) {
            return;
        }
        chain.doFilter(request, response);
        registerNew(request);
    }

    private boolean goesOn(HttpServletRequest request, PageRequest kind) {
        HttpSession container = request.getSession(false);
        if (container == null) {
            return true;
        }
        boolean open = sessions.goesOn(sessions.hold(request, container, authentication()), kind.isActivity());
        if (!open) {
            SecurityContextHolder.clearContext();
        }
        return open;
    }

    /** The request was the sign-in itself: the way the container's session was made is over by now. */
    private void registerNew(HttpServletRequest request) {
        HttpSession container = request.getSession(false);
        if (container != null && signedIn()) {
            sessions.hold(request, container, authentication());
        }
    }

    private static boolean signedIn() {
        Authentication now = authentication();
        return now != null && now.getPrincipal() instanceof SignedIn;
    }

    private static Authentication authentication() {
        return SecurityContextHolder.getContext().getAuthentication();
    }
}
