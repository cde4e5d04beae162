package org.countersign.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;

/** Reads what a provider sends when a session ended (Back-Channel Logout 1.0, section 2.6). */
@Component
class LogoutTokens {

    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final int LONGEST_SUBJECT = 255;

    private final RestTemplate keys;
    private final Clock clock;

    LogoutTokens(OutsideWorld world, Clock clock) {
        this.clock = clock;
        this.keys = new RestTemplate(world.requests());
        this.keys.setInterceptors(List.<ClientHttpRequestInterceptor>of(world));
    }

    JwtDecoder decoder(ClientRegistration registration) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(
                        registration.getProviderDetails().getJwkSetUri())
                .validateType(false)
                .jwsAlgorithms(allowed -> {
                    allowed.clear();
                    allowed.addAll(ProviderMetadata.ALGORITHMS);
                })
                .restOperations(keys)
                .build();
        decoder.setJwtValidator(token -> isFor(registration, token) && saysThatASessionEnded(token)
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_request")));
        return decoder;
    }

    private static boolean isFor(ClientRegistration registration, Jwt token) {
        return registration.getProviderDetails().getIssuerUri().equals(token.getClaimAsString("iss"))
                && token.getAudience() != null
                && token.getAudience().contains(registration.getClientId());
    }

    /** A nonce marks an identity token, which must not be taken for this. */
    private boolean saysThatASessionEnded(Jwt token) {
        return token.getClaim("events") instanceof Map<?, ?> events
                && events.containsKey(EVENT)
                && !token.hasClaim("nonce")
                && token.getSubject() != null
                && token.getSubject().length() <= LONGEST_SUBJECT
                && isFresh(token.getIssuedAt());
    }

    private boolean isFresh(@Nullable Instant issued) {
        Instant now = clock.instant();
        return issued != null && issued.isAfter(now.minus(FRESH)) && issued.isBefore(now.plus(FRESH));
    }
}
