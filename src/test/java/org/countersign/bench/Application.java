package org.countersign.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A running application of the bench: the packaged jar, extracted, with {@code host} beside it. */
record Application(Process process, int port, int control) implements AutoCloseable {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final int PATIENCE_IN_SECONDS = 180;

    static Application start(String schema, List<String> options) {
        int port = freePort();
        int control = freePort();
        List<String> command = new ArrayList<>(List.of(java(), "-XX:+UseCompactObjectHeaders", "-Xmx2g"));
        command.addAll(options);
        command.addAll(
                List.of("-Dbench.port=" + control, "-cp", Folders.classPath(), "org.countersign.bench.host.Host"));
        Application application = new Application(launch(command, schema, port, Folders.log(schema)), port, control);
        application.awaitReady();
        return application;
    }

    static Process launch(List<String> command, String schema, int port, Path log) {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        Map<String, String> settings = builder.environment();
        settings.put("SPRING_DATASOURCE_URL", Database.given().server() + schema);
        settings.put("SERVER_PORT", Integer.toString(port));
        settings.put("SERVER_ADDRESS", "127.0.0.1");
        settings.put("COUNTERSIGN_SECRET", "a secret that only the bench has");
        settings.put("COUNTERSIGN_ADDRESS", "http://localhost:" + port);
        settings.put("SPRING_PROFILES_ACTIVE", "bench");
        try {
            Process process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** What the bench's door in the application's JVM answers. */
    String ask(String question) {
        return new String(bytes(question), java.nio.charset.StandardCharsets.UTF_8);
    }

    byte[] bytes(String question) {
        try {
            HttpResponse<byte[]> answer = CLIENT.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + control + question))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(question + ": " + answer.statusCode() + " "
                        + new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8));
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void awaitReady() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_IN_SECONDS);
        while (!isUp()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("The application did not get ready; see the logs in target/bench");
            }
        }
    }

    private boolean isUp() {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + control + "/up"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 404;
        } catch (IOException e) {
            return paused();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private boolean paused() {
        try {
            process.waitFor(200, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
        }
    }
}
