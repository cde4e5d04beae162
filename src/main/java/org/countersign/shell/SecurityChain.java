package org.countersign.shell;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.countersign.tenancy.PublicAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.config.annotation.web.configurers.FormLoginConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.ForwardAuthenticationFailureHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.RequestCache;

/**
 * What a request passes before any page: static files and the door's pages are open, all else asks for somebody signed
 * in. A visitor who is nobody yet leaves nothing on the server: token and wanted page are cookies, and Vaadin keeps no
 * page for them.
 *
 * <p>A way of signing in adds itself by a bean of type {@code Customizer<HttpSecurity>}, which Spring Security applies
 * before this; it leads people on with the {@link RequestCache}. How to add pages: {@code identity.door}.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityChain {

    private static final String SIGN_IN = "/login";

    private static final String[] OPEN = {
        "/assets/**",
        "/webjars/**",
        "/actuator/health",
        "/actuator/health/**",
        "/error",
        SIGN_IN + "/**",
        "/reset/**",
        "/invitation/**",
        "/second-factor/**",
        "/single-sign-on/**",
        "/oauth2/**"
    };

    /** Flow compiles expressions in the browser and sets styles on elements: its components carry icons as data. */
    private static final String CONTENT_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data:",
            "font-src 'self' data:",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http,
            RequestCache wanted,
            AuthenticationEntryPoint entry,
            AccessDeniedHandler refusal,
            CsrfTokenRepository tokens,
            NavigationAccessControl navigation) {
        navigation.setLoginView(SIGN_IN);
        return http.authorizeHttpRequests(SecurityChain::open)
                .csrf(csrf -> csrf.csrfTokenRepository(tokens))
                .requestCache(cache -> cache.requestCache(wanted))
                .exceptionHandling(refused -> refuse(refused, entry, refusal))
                .formLogin(SecurityChain::signIn)
                .headers(SecurityChain::headers)
                .with(vaadin(), SecurityChain::pagesOfVaadin)
                .build();
    }

    @Bean
    CsrfTokenRepository csrfTokens(PublicAddress address) {
        boolean secure = "https".equals(address.address().getScheme());
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(secure ? "__Host-csrf" : "csrf");
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookie -> cookie.secure(secure).sameSite("Lax"));
        return tokens;
    }

    private static void open(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(OPEN)
                .permitAll()
                .requestMatchers(SecurityChain::makesAPage)
                .authenticated();
    }

    /** Vaadin lets its own requests through; these make a session, and a page in it, for whoever asks. */
    private static boolean makesAPage(HttpServletRequest request) {
        return "init".equals(request.getParameter("v-r"))
                || request.getServletPath().startsWith("/VAADIN/dynamic/");
    }

    private static void refuse(
            ExceptionHandlingConfigurer<HttpSecurity> refused,
            AuthenticationEntryPoint entry,
            AccessDeniedHandler refusal) {
        refused.authenticationEntryPoint(entry).accessDeniedHandler(refusal);
    }

    private static void signIn(FormLoginConfigurer<HttpSecurity> form) {
        form.loginPage(SIGN_IN).failureHandler(new ForwardAuthenticationFailureHandler(SIGN_IN + "/refused"));
    }

    private static void pagesOfVaadin(VaadinSecurityConfigurer pages) {
        pages.enableRequestCacheConfiguration(false)
                .enableExceptionHandlingConfiguration(false)
                .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated);
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.withObjectPostProcessor(eagerly());
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
    }

    /** Pages are forwarded to Vaadin's servlet, after which the container takes no more headers. */
    private static ObjectPostProcessor<HeaderWriterFilter> eagerly() {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends HeaderWriterFilter> F postProcess(F filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        };
    }
}
