package org.countersign.identity;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;

/**
 * Reads identity tokens: signed with one of the provider's own keys by an algorithm of our list, issued by the
 * authority's issuer for the authority's client, and of now.
 */
@Component
class IdTokens implements JwtDecoderFactory<ClientRegistration> {

    private static final int MOST = 500;

    private final RestTemplate keys;
    private final Clock clock;
    private final Map<For, JwtDecoder> decoders = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<For, JwtDecoder> eldest) {
            return size() > MOST;
        }
    };

    IdTokens(OutsideWorld world, Clock clock) {
        this.clock = clock;
        this.keys = new RestTemplate(world.requests());
        this.keys.setInterceptors(List.<ClientHttpRequestInterceptor>of(world));
    }

    @Override
    public JwtDecoder createDecoder(ClientRegistration registration) {
        var provider = registration.getProviderDetails();
        For wanted = new For(provider.getIssuerUri(), provider.getJwkSetUri(), registration.getClientId());
        synchronized (decoders) {
            return decoders.computeIfAbsent(wanted, ignored -> decoder(registration));
        }
    }

    private JwtDecoder decoder(ClientRegistration registration) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(
                        registration.getProviderDetails().getJwkSetUri())
                .jwsAlgorithms(allowed -> {
                    allowed.clear();
                    allowed.addAll(ProviderMetadata.ALGORITHMS);
                })
                .restOperations(keys)
                .build();
        OidcIdTokenValidator validator = new OidcIdTokenValidator(registration);
        validator.setClock(clock);
        decoder.setJwtValidator(validator);
        decoder.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
        return decoder;
    }

    private record For(String issuer, String keys, String client) {}
}
