package org.countersign.shell;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What every answer tells a browser, errors and refusals included; each page's policy of what may run in it is its own
 * chain's. Only files that are the same for everybody may be kept by a browser.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class AnswerHeaders extends OncePerRequestFilter {

    private static final String[] SAME_FOR_EVERYBODY = {
        "/assets/", "/webjars/", "/aura/", "/VAADIN/build/", "/VAADIN/static/"
    };

    /** Passkeys are the one thing of a browser that is used. */
    private static final String PERMISSIONS = "accelerometer=(), autoplay=(), camera=(), display-capture=(),"
            + " encrypted-media=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(),"
            + " picture-in-picture=(), publickey-credentials-create=(self), publickey-credentials-get=(self),"
            + " screen-wake-lock=(), usb=(), xr-spatial-tracking=()";

    private static final String NOTHING_RUNS =
            "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        write(request, response);
        chain.doFilter(request, new CarefulAnswer(request, response, isSameForEverybody(request)));
    }

    private static void write(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", PERMISSIONS);
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (!isSameForEverybody(request)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            response.setHeader("Content-Security-Policy", NOTHING_RUNS);
        }
    }

    private static boolean isSameForEverybody(HttpServletRequest request) {
        return Stream.of(SAME_FOR_EVERYBODY).anyMatch(request.getServletPath()::startsWith);
    }
}
