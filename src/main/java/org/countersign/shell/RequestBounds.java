package org.countersign.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How much one request may send. A file has a way of its own with limits of its own beneath this one; what does not say
 * how long it is would have to be counted while it is read, and no browser sends it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class RequestBounds extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(RequestBounds.class);
    private static final long MEGABYTE = 1024L * 1024;
    private static final long ANYTHING = 2 * MEGABYTE;
    private static final long FILE = 65 * MEGABYTE;
    private static final String FILES = "/VAADIN/dynamic/resource/";
    private static final String FEEDS = "/api/";

    private static final Refusal UNKNOWN = Refusal.of(
            HttpServletResponse.SC_LENGTH_REQUIRED,
            "This did not say how long it is and was not read. Nothing was changed.");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long most = isFile(request) ? FILE : ANYTHING;
        if (request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            LOG.warn("Refused: a request of unknown length, from {}", request.getRemoteAddr());
            UNKNOWN.write(request, response);
        } else if (request.getContentLengthLong() > most) {
            LOG.warn("Refused: a request that is too large, from {}", request.getRemoteAddr());
            tooLarge(most).write(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isFile(HttpServletRequest request) {
        return request.getServletPath().startsWith(FILES)
                || request.getServletPath().startsWith(FEEDS);
    }

    private static Refusal tooLarge(long most) {
        return Refusal.of(
                HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                "This is more than the %d MB that can be sent at once and was not read. Nothing was changed. Send less at a time."
                        .formatted(most / MEGABYTE));
    }
}
