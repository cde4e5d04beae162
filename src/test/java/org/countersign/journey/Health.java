package org.countersign.journey;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Asks an application whether it takes requests, as a load balancer would: not signed in, and asking for no upgrade. */
record Health(URI application) {

    boolean isUp() {
        try {
            return readiness().contains("\"UP\"");
        } catch (IOException e) {
            return false;
        }
    }

    String readiness() throws IOException {
        HttpRequest request = HttpRequest.newBuilder(application.resolve("/actuator/health/readiness"))
                .build();
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
