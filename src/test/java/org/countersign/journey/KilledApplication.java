package org.countersign.journey;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.countersign.testing.Command;
import org.countersign.testing.TestDatabase;

/** The packaged application with a test's door beside it, made to be killed; its log is target/killed/application.log. */
record KilledApplication(Process process, int door) {

    private static final Path FOLDER = Path.of("target", "killed").toAbsolutePath();
    private static final Path HOST = Path.of("org", "countersign", "journey", "host");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final int PATIENCE_IN_SECONDS = 180;

    /** Extracts the jar, and copies of the tests the door alone. */
    static void prepare() {
        try {
            Path classes = FOLDER.resolve("classes").resolve(HOST);
            Files.createDirectories(classes);
            try (Stream<Path> files =
                    Files.list(Path.of("target", "test-classes").resolve(HOST))) {
                for (Path file : files.toList()) {
                    Files.copy(file, classes.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
            Command.run(
                    java(),
                    "-Djarmode=tools",
                    "-jar",
                    PackagedApplication.jar().toString(),
                    "extract",
                    "--force",
                    "--destination",
                    FOLDER.resolve("application").toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static KilledApplication start(TestDatabase.Schema schema, Map<String, String> settings) {
        try {
            int door = freePort();
            ProcessBuilder command = new ProcessBuilder(
                            java(),
                            "-XX:+UseCompactObjectHeaders",
                            "-XX:TieredStopAtLevel=1",
                            "-Xmx1g",
                            "-Ddoor.port=" + door,
                            "-cp",
                            FOLDER.resolve("application")
                                            .resolve(PackagedApplication.jar().getFileName())
                                    + File.pathSeparator
                                    + FOLDER.resolve("classes"),
                            "org.countersign.journey.host.Host")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            FOLDER.resolve("application.log").toFile()));
            command.environment().put("SERVER_PORT", Integer.toString(freePort()));
            command.environment().put("SERVER_ADDRESS", "127.0.0.1");
            command.environment().put("COUNTERSIGN_SECRET", "a secret that only this test has");
            Stream.of(settings, schema.settings())
                    .forEach(some ->
                            some.forEach((name, value) -> command.environment().put(name(name), value)));
            Process process = command.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            KilledApplication application = new KilledApplication(process, door);
            application.awaitReady();
            return application;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@code kill -9} does: no shutdown hook runs, no connection is closed. */
    void kill() {
        process.destroyForcibly();
        try {
            process.waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What the door answers; empty where nobody is behind it any more. */
    Optional<String> ask(String question) {
        try {
            HttpResponse<String> answer = CLIENT.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + door + question))
                            .timeout(Duration.ofSeconds(PATIENCE_IN_SECONDS))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(question + ": " + answer.body());
            }
            return Optional.of(answer.body());
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private void awaitReady() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_IN_SECONDS);
        while (ask("/open?0").isEmpty()) {
            if (!pausedWhileAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("The application did not get ready; see target/killed");
            }
        }
    }

    private boolean pausedWhileAlive() {
        try {
            return !process.waitFor(100, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String name(String property) {
        return property.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
