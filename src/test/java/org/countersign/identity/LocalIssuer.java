package org.countersign.identity;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/** A provider of two documents on the loopback address, which signs whatever it is told to. */
class LocalIssuer implements AutoCloseable {

    private final HttpServer server;
    private final RSAKey key = newKey("the key");
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();

    LocalIssuer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
        says("/.well-known/openid-configuration", 200, document(issuer()));
        says("/keys", 200, new JWKSet(key.toPublicJWK()).toString());
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    String document(String issuer) {
        return """
                {"issuer": "%1$s", "authorization_endpoint": "%2$s/begin", "token_endpoint": "%2$s/token",
                 "jwks_uri": "%2$s/keys", "end_session_endpoint": "%2$s/end",
                 "id_token_signing_alg_values_supported": ["RS256"]}
                """.formatted(issuer, issuer());
    }

    void says(String path, int status, String body) {
        answers.put(path, new Answer(status, body, ""));
    }

    void leads(String path, String elsewhere) {
        answers.put(path, new Answer(302, "", elsewhere));
    }

    String signed(JWTClaimsSet claims) {
        return signedBy(key, claims);
    }

    static String signedBy(RSAKey key, JWTClaimsSet claims) {
        try {
            return serialised(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims,
                    new RSASSASigner(key));
        } catch (com.nimbusds.jose.JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With a shared secret, which a client could have made itself. */
    static String signedWith(String secret, JWTClaimsSet claims) {
        try {
            return serialised(
                    new JWSHeader(JWSAlgorithm.HS256), claims, new MACSigner(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (com.nimbusds.jose.JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static String unsigned(JWTClaimsSet claims) {
        return new PlainJWT(claims).serialize();
    }

    static RSAKey newKey(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (com.nimbusds.jose.JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String serialised(JWSHeader header, JWTClaimsSet claims, JWSSigner signer)
            throws com.nimbusds.jose.JOSEException {
        SignedJWT token = new SignedJWT(header, claims);
        token.sign(signer);
        return token.serialize();
    }

    private void answer(HttpExchange exchange) throws IOException {
        Answer answer = answers.getOrDefault(exchange.getRequestURI().getPath(), new Answer(404, "", ""));
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        if (!answer.location().isEmpty()) {
            exchange.getResponseHeaders().add("Location", answer.location());
        }
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private record Answer(int status, String body, String location) {}
}
