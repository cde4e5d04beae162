package org.countersign.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a session with a password alone get no further than to its second factor, where its person has one. The rights
 * are refused in the database's answer as well; this is for people to be led there, and for pages without rights.
 */
class SecondFactorGate extends OncePerRequestFilter {

    static final String PAGE = "/second-factor";

    /** Giving the password again, which is for those who gave their factor. */
    private static final String CONFIRM = PAGE + "/confirm";

    /** Giving the factor, signing in as somebody else, or out. */
    private static final List<String> OPEN = List.of(PAGE, "/login", "/logout", "/single-sign-on", "/oauth2", "/error");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isAsked(request) || isOpen(request)) {
            chain.doFilter(request, response);
        } else if (isPage(request)) {
            response.sendRedirect(request.getContextPath() + PAGE + "?then=" + encoded(request));
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isAsked(HttpServletRequest request) {
        return HeldSession.in(request.getSession(false))
                .filter(session -> session.asks(Proof.now()))
                .isPresent();
    }

    private static boolean isOpen(HttpServletRequest request) {
        String path = path(request);
        return !PageRequest.of(request).isWork()
                || !path.equals(CONFIRM)
                        && OPEN.stream().anyMatch(open -> path.equals(open) || path.startsWith(open + "/"));
    }

    private static boolean isPage(HttpServletRequest request) {
        return request.getMethod().equals("GET") && PageRequest.of(request) == PageRequest.ACT;
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private static String encoded(HttpServletRequest request) {
        String query = request.getQueryString();
        String wanted = query == null ? path(request) : path(request) + "?" + query;
        return URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    }
}
