package org.countersign.identity.door;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * How requests are turned away that the security chain does not let through: whoever asked for a page is asked to sign
 * in, whoever sent something is told that it was not kept.
 */
@Component
class DoorRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final Logger LOG = LoggerFactory.getLogger(DoorRefusals.class);

    private final AuthenticationEntryPoint signIn = new LoginUrlAuthenticationEntryPoint("/login");

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException, ServletException {
        if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
            signIn.commence(request, response, why);
        } else {
            refuse(request, response, HttpStatus.UNAUTHORIZED, ErrorWords.SIGNED_OUT);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        if (why instanceof CsrfException) {
            LOG.warn("Refused: a form without its token, from {}", request.getRemoteAddr());
        }
        HttpStatus status = HttpStatus.FORBIDDEN;
        ErrorWords words = why instanceof CsrfException ? ErrorWords.STALE_FORM : ErrorWords.of(status.value());
        refuse(request, response, status, words);
    }

    private static void refuse(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, ErrorWords words)
            throws IOException {
        request.setAttribute(ErrorPage.WORDS, words);
        response.sendError(status.value());
    }
}
