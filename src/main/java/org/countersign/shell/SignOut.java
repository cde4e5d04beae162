package org.countersign.shell;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.countersign.identity.SignOnEnding;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/** Where signing out leads: by way of the provider for whoever came through one, otherwise straight to the sign-in page. */
class SignOut implements LogoutSuccessHandler {

    /** Not cookies: the one by which a browser is known again outlasts a session. Browsers heed it over TLS only. */
    private static final String KEPT_BY_BROWSER = "\"cache\", \"storage\"";

    private final RedirectStrategy redirects = new UidlRedirectStrategy();
    private final SignOnEnding provider;

    SignOut(SignOnEnding provider) {
        this.provider = provider;
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication signedOut)
            throws IOException {
        if (request.isSecure()) {
            response.setHeader("Clear-Site-Data", KEPT_BY_BROWSER);
        }
        String next = Optional.ofNullable(signedOut).flatMap(provider::address).orElse("/login");
        redirects.sendRedirect(request, response, next);
    }

    /** Vaadin's configuration takes the handler that it finds shared. */
    @Configuration(proxyBeanMethods = false)
    static class InTheChain {

        @Bean
        static Customizer<HttpSecurity> signOutInTheChain(SignOnEnding provider) {
            return http -> http.setSharedObject(LogoutSuccessHandler.class, new SignOut(provider));
        }
    }
}
