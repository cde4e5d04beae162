package org.countersign.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.countersign.testing.Command;
import org.countersign.testing.TestDatabase;
import org.springframework.util.FileSystemUtils;

/**
 * The jar of this build, extracted and run with the demonstration profile on a free port, once per JVM. Its log is
 * {@code target/journeys/application.log}.
 */
record PackagedApplication(URI address) {

    private static final Path FOLDER = Path.of("target", "journeys").toAbsolutePath();
    private static final Path LOG = FOLDER.resolve("application.log");
    private static final int PATIENCE_IN_SECONDS = 300;

    /** The one running application of this JVM; started by the first who asks. */
    static PackagedApplication running() {
        return Running.APPLICATION;
    }

    static Path jar() {
        String jar = System.getProperty("countersign.jar");
        if (jar == null) {
            throw new IllegalStateException("The journeys need the packaged jar: ./countersign test, or mvn verify");
        }
        return Path.of(jar);
    }

    static Path folder() {
        return FOLDER;
    }

    /** Where the application writes its mail. */
    static Path mail() {
        return FOLDER.resolve("mail");
    }

    private static PackagedApplication start() {
        try {
            FileSystemUtils.deleteRecursively(mail());
            int port = freePort();
            Process process = command(extracted(), port).start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process)));
            PackagedApplication application = new PackagedApplication(URI.create("http://localhost:" + port));
            application.awaitReady(process);
            return application;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path extracted() throws IOException {
        Files.createDirectories(FOLDER);
        Path folder = FOLDER.resolve("application");
        Command.run(
                java(),
                "-Djarmode=tools",
                "-jar",
                jar().toString(),
                "extract",
                "--force",
                "--destination",
                folder.toString());
        return folder.resolve(jar().getFileName());
    }

    private static ProcessBuilder command(Path jar, int port) {
        ProcessBuilder command = new ProcessBuilder(
                        java(),
                        "-XX:+UseCompactObjectHeaders",
                        "-Xmx1g",
                        "-Duser.timezone=" + ZoneId.systemDefault(),
                        "-jar",
                        jar.toString())
                .redirectErrorStream(true)
                .redirectOutput(LOG.toFile());
        command.environment()
                .putAll(Map.of(
                        "SERVER_PORT",
                        Integer.toString(port),
                        "SERVER_ADDRESS",
                        "127.0.0.1",
                        "COUNTERSIGN_SECRET",
                        "a secret that only the journeys have",
                        "COUNTERSIGN_ADDRESS",
                        "http://localhost:" + port,
                        "COUNTERSIGN_MAIL_FOLDER",
                        mail().toString(),
                        "SPRING_PROFILES_ACTIVE",
                        "demo"));
        if (!TestDatabase.isGiven()) {
            Stored.SCHEMA
                    .settings()
                    .forEach((name, value) ->
                            command.environment().put(name.replace('.', '_').toUpperCase(Locale.ROOT), value));
        }
        return command;
    }

    /** A connection to its database, for a journey that has to hold something up. */
    static Connection database() throws SQLException {
        return TestDatabase.isGiven()
                ? DriverManager.getConnection(
                        System.getenv("SPRING_DATASOURCE_URL"),
                        System.getenv("SPRING_DATASOURCE_USERNAME"),
                        System.getenv("SPRING_DATASOURCE_PASSWORD"))
                : DriverManager.getConnection(Stored.SCHEMA.url(), Stored.SCHEMA.username(), Stored.SCHEMA.password());
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private void awaitReady(Process process) throws IOException {
        Health health = new Health(address);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_IN_SECONDS);
        while (!health.isUp()) {
            if (!pausedWhileAlive(process) || System.nanoTime() > end) {
                throw new IllegalStateException("The application did not get ready: " + lastLines());
            }
        }
    }

    /** Waits a moment; false when the process ended meanwhile. */
    private static boolean pausedWhileAlive(Process process) {
        try {
            return !process.waitFor(250, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static final class Stored {
        static final TestDatabase.Schema SCHEMA = TestDatabase.schema("journey");
    }

    private static String lastLines() throws IOException {
        List<String> lines = Files.readAllLines(LOG);
        return String.join(System.lineSeparator(), lines.subList(Math.max(0, lines.size() - 60), lines.size()));
    }

    private static void end(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static final class Running {
        static final PackagedApplication APPLICATION = start();
    }
}
