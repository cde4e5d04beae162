package org.countersign.identity;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Asks providers what they are, by discovery from their issuer, and remembers it; also, for less long, that one failed. */
@Component
class Providers {

    private static final Duration FOUND = Duration.ofHours(1);
    private static final Duration FAILED = Duration.ofSeconds(20);
    private static final ParameterizedTypeReference<Map<String, Object>> DOCUMENT =
            new ParameterizedTypeReference<>() {};

    private final Map<String, Answer> remembered = new ConcurrentHashMap<>();
    private final OutsideWorld world;
    private final RestClient client;
    private final Clock clock;

    Providers(OutsideWorld world, Clock clock) {
        this.world = world;
        this.clock = clock;
        this.client = RestClient.builder()
                .requestFactory(world.requests())
                .requestInterceptor(world)
                .defaultStatusHandler(status -> true, (request, response) -> {})
                .build();
    }

    /** Throws {@link ProviderProblem} where there is none that can be used. */
    ProviderMetadata of(String issuer) {
        Instant now = clock.instant();
        Answer answer = remembered.get(issuer);
        if (answer == null || answer.until().isBefore(now)) {
            answer = answerOf(issuer, now);
            remembered.put(issuer, answer);
        }
        return answer.metadata();
    }

    /** Asks again, whatever is remembered, and remembers nothing: the issuer may be nobody's. */
    ProviderMetadata anew(String issuer) {
        remembered.remove(issuer);
        return discovered(issuer);
    }

    private Answer answerOf(String issuer, Instant now) {
        try {
            return new Found(discovered(issuer), now.plus(FOUND));
        } catch (ProviderProblem problem) {
            return new Failed(problem, now.plus(FAILED));
        }
    }

    private ProviderMetadata discovered(String issuer) {
        ProviderMetadata metadata = ProviderMetadata.of(issuer, document(issuer));
        metadata.addresses().forEach(world::check);
        return metadata;
    }

    private Map<String, Object> document(String issuer) {
        try {
            return body(client.get().uri(documentOf(issuer)).retrieve().toEntity(DOCUMENT));
        } catch (ResourceAccessException e) {
            throw new ProviderProblem("no-answer", issuer);
        } catch (RestClientException e) {
            throw new ProviderProblem("no-document", issuer);
        }
    }

    private static Map<String, Object> body(ResponseEntity<Map<String, Object>> answer) {
        Map<String, Object> body = answer.getBody();
        if (!answer.getStatusCode().isSameCodeAs(HttpStatus.OK) || body == null) {
            throw new ProviderProblem(
                    "status", Integer.toString(answer.getStatusCode().value()));
        }
        return body;
    }

    private static URI documentOf(String issuer) {
        try {
            String base = issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
            return URI.create(base + "/.well-known/openid-configuration");
        } catch (IllegalArgumentException e) {
            throw new ProviderProblem("no-address", issuer);
        }
    }

    private sealed interface Answer {
        Instant until();

        ProviderMetadata metadata();
    }

    private record Found(ProviderMetadata metadata, Instant until) implements Answer {}

    private record Failed(ProviderProblem problem, Instant until) implements Answer {

        @Override
        public ProviderMetadata metadata() {
            throw problem;
        }
    }
}
