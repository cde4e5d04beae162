package org.countersign.feed.api;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.TOO_MANY_REQUESTS;
import static org.springframework.http.HttpStatus.UNAUTHORIZED;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.countersign.feed.FeedDoor;
import org.countersign.tenancy.FeedAuthentication;
import org.countersign.tenancy.InLog;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lets jobs in by their token and nobody by anything else: no cookie counts here, no session begins, so no other website
 * can make a browser act. The description alone is open.
 */
final class BearerFilter extends OncePerRequestFilter {

    /** The attribute of a request that says whose it is. */
    static final String FEED = "org.countersign.feed";

    static final int REQUESTS_A_MINUTE = 60;
    static final int FAILURES_A_MINUTE = 200;
    static final int SECONDS_BUSY = 5;
    private static final int OF_ONE_AUTHORITY = 4;
    private static final String SCHEME = "Bearer ";

    private static final Problem UNKNOWN = new Problem(
            UNAUTHORIZED,
            "The token is missing, unknown, revoked or has run out. Nothing was taken in. Send the header"
                    + " \"Authorization: Bearer\" with a token made on the page Feeds.");
    private static final Problem TOO_OFTEN =
            new Problem(TOO_MANY_REQUESTS, "That is too often. Nothing was taken in. Ask again later.");
    static final Problem BUSY = new Problem(
            CONFLICT, "Another delivery is being taken in. This one was not looked at. Send it again later.");

    private final FeedDoor door;
    private final JsonMapper json;
    private final Pace failures;
    private final Turnstile turnstile = new Turnstile(OF_ONE_AUTHORITY);

    BearerFilter(FeedDoor door, JsonMapper json, Clock clock) {
        this.door = door;
        this.json = json;
        this.failures = new Pace(FAILURES_A_MINUTE, clock);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        if (request.getServletPath().equals(Description.PATH)) {
            chain.doFilter(request, response);
        } else if (failures.isUsedUp(request.getRemoteAddr())) {
            refuse(response, TOO_OFTEN, failures.seconds());
        } else {
            Optional<FeedAuthentication> feed = token(request).flatMap(door::enter);
            if (feed.isPresent()) {
                paced(feed.get(), request, response, chain);
            } else {
                failures.take(request.getRemoteAddr());
                response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                UNKNOWN.write(response, json);
            }
        }
    }

    private static Optional<String> token(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip());
    }

    private void paced(
            FeedAuthentication feed, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!door.mayAsk(feed, REQUESTS_A_MINUTE)) {
            refuse(response, TOO_OFTEN, failures.seconds());
        } else if (request.getMethod().equals("GET")) {
            asFeed(feed, request, response, chain);
        } else if (turnstile.enter(feed)) {
            try {
                asFeed(feed, request, response, chain);
            } finally {
                turnstile.leave(feed);
            }
        } else {
            refuse(response, BUSY, SECONDS_BUSY);
        }
    }

    private static void asFeed(
            FeedAuthentication feed, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(feed);
        SecurityContextHolder.setContext(context);
        request.setAttribute(FEED, feed);
        InLog.Named named = InLog.PERSON.name("feed " + feed.token());
        try {
            chain.doFilter(request, response);
        } finally {
            named.close();
            SecurityContextHolder.clearContext();
        }
    }

    private void refuse(HttpServletResponse response, Problem problem, long seconds) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        problem.write(response, json);
    }
}
