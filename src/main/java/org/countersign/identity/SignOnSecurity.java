package org.countersign.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;

/** Puts single sign-on into the security chain: Spring Security's own filters, with our providers, tokens and people. */
@Configuration(proxyBeanMethods = false)
class SignOnSecurity {

    /** Sent by providers, with a token of their own. */
    private static final String ENDED = "/single-sign-on/*/ended";

    private static final String BEGINNING =
            OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI;

    @Bean
    Customizer<HttpSecurity> singleSignOnInTheChain(
            AuthorityRegistrations registrations,
            ForgottenClients clients,
            SignOnArrivals arrivals,
            SignOnFailures failures,
            OutsideWorld world) {
        return http -> http.csrf(csrf -> csrf.ignoringRequestMatchers(ENDED))
                .oauth2Login(login -> login.loginPage("/login")
                        .clientRegistrationRepository(registrations)
                        .authorizedClientRepository(clients)
                        .authorizationEndpoint(begin -> begin.authorizationRequestResolver(resolver(registrations)))
                        .tokenEndpoint(token -> token.accessTokenResponseClient(tokens(world)))
                        .userInfoEndpoint(user -> user.oidcUserService(arrivals))
                        .failureHandler(failures));
    }

    /** For a word that is nobody's there is nothing to begin, and nothing broken either. */
    private static OAuth2AuthorizationRequestResolver resolver(AuthorityRegistrations registrations) {
        var resolver = new DefaultOAuth2AuthorizationRequestResolver(registrations, BEGINNING);
        return new OAuth2AuthorizationRequestResolver() {
            @Override
            public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
                return orNothing(() -> resolver.resolve(request));
            }

            @Override
            public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
                return orNothing(() -> resolver.resolve(request, registration));
            }
        };
    }

    private static @Nullable OAuth2AuthorizationRequest orNothing(
            Supplier<@Nullable OAuth2AuthorizationRequest> request) {
        try {
            return request.get();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> tokens(OutsideWorld world) {
        var client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(RestClient.builder()
                .requestFactory(world.requests())
                .requestInterceptor(world)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return client;
    }
}
