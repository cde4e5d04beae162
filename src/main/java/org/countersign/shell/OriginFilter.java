package org.countersign.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import org.countersign.tenancy.PublicAddress;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What changes something, or opens a socket, comes from a page of ours. Looks at what browsers say and scripts cannot
 * forge, and never at the path, so that no spelling of an address goes past it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class OriginFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(OriginFilter.class);
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OTHER_SITES = Set.of("cross-site", "same-site");
    private static final String WORDS = "This came from a page of another website and was refused. Nothing was changed."
            + " Open Countersign by its own address and do it there.";

    private final String configured;

    OriginFilter(PublicAddress address) {
        this.configured = origin(address.address());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (acts(request) && isForeign(request)) {
            LOG.warn(
                    "Refused: {} for a page of another website, from {}", request.getMethod(), request.getRemoteAddr());
            Refusal.of(HttpServletResponse.SC_FORBIDDEN, WORDS).write(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean acts(HttpServletRequest request) {
        return !READING.contains(request.getMethod()) || opensSocket(request);
    }

    /** Other protocols, such as h2c, are offered by clients that read pages. */
    private static boolean opensSocket(HttpServletRequest request) {
        return Collections.list(request.getHeaders(HttpHeaders.UPGRADE)).stream()
                .anyMatch(protocols -> protocols.toLowerCase(Locale.ROOT).contains("websocket"));
    }

    /** A browser always names the origin of a socket; a form or script of ours may leave it out. */
    private boolean isForeign(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (site != null && OTHER_SITES.contains(site)) {
            return true;
        }
        return origin == null ? opensSocket(request) : !isOurs(origin, request, site);
    }

    /** Where the referrer policy hides the origin, the browser's own word that it is the same one is enough. */
    private boolean isOurs(String origin, HttpServletRequest request, @Nullable String site) {
        if (origin.equals("null")) {
            return "same-origin".equals(site);
        }
        return origin.equals(configured)
                || origin.equals(origin(URI.create(request.getRequestURL().toString())));
    }

    private static String origin(URI address) {
        boolean usual =
                address.getPort() == -1 || address.getPort() == ("https".equals(address.getScheme()) ? 443 : 80);
        return address.getScheme() + "://" + address.getHost() + (usual ? "" : ":" + address.getPort());
    }
}
