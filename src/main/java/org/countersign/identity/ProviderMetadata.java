package org.countersign.identity;

import java.net.URI;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;

/**
 * What a provider says of itself (OpenID Connect Discovery 1.0, section 3), as far as it is needed.
 *
 * @param basic whether it takes the client's secret in the header; otherwise it goes into the form
 */
record ProviderMetadata(
        String issuer, URI authorization, URI token, URI keys, Optional<URI> endSession, boolean basic) {

    /** How identity tokens may be signed; "none" and shared secrets are not among them. */
    static final List<SignatureAlgorithm> ALGORITHMS =
            List.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256);

    /** Read from the document found at the issuer; another issuer in it and missing parts are refused. */
    static ProviderMetadata of(String issuer, Map<String, Object> document) {
        if (!issuer.equals(document.get("issuer"))) {
            throw new ProviderProblem("other-issuer", String.valueOf(document.get("issuer")));
        }
        refuseOtherAlgorithms(document);
        return new ProviderMetadata(
                issuer,
                address(document, "authorization_endpoint").orElseThrow(() -> missing("authorization_endpoint")),
                address(document, "token_endpoint").orElseThrow(() -> missing("token_endpoint")),
                address(document, "jwks_uri").orElseThrow(() -> missing("jwks_uri")),
                address(document, "end_session_endpoint"),
                basic(document));
    }

    List<URI> addresses() {
        return endSession
                .map(end -> List.of(authorization, token, keys, end))
                .orElse(List.of(authorization, token, keys));
    }

    private static void refuseOtherAlgorithms(Map<String, Object> document) {
        List<String> ours = ALGORITHMS.stream().map(SignatureAlgorithm::getName).toList();
        if (document.get("id_token_signing_alg_values_supported") instanceof Collection<?> theirs
                && Collections.disjoint(ours, theirs)) {
            throw new ProviderProblem("other-algorithms", String.join(", ", ours));
        }
    }

    /** Where nothing is said, the header is what the standard assumes. */
    private static boolean basic(Map<String, Object> document) {
        return !(document.get("token_endpoint_auth_methods_supported") instanceof Collection<?> methods)
                || methods.contains("client_secret_basic");
    }

    private static Optional<URI> address(Map<String, Object> document, String name) {
        try {
            return document.get(name) instanceof String text ? Optional.of(URI.create(text)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            throw missing(name);
        }
    }

    private static ProviderProblem missing(String name) {
        return new ProviderProblem("incomplete", name);
    }
}
