package org.countersign.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A real Keycloak on a free port of the loopback address, once per JVM, with the realms of {@code
 * src/test/resources/keycloak}: "council", and "impostor", whose person has the victim's e-mail address and subject.
 */
public record Keycloak(String address) {

    /** The client of both realms, and its secret. */
    public static final String CLIENT = "countersign";

    public static final String SECRET = "a secret that only the tests have";
    private static final Path REALMS = Path.of("src", "test", "resources", "keycloak");
    private static final String STARTED = "started in";

    /** Ends the server also when this JVM was killed and could not. */
    private static final String WATCH =
            "while kill -0 $0 2>/dev/null && kill -0 $1 2>/dev/null; do sleep 1; done; kill $1 2>/dev/null";

    /** Started by the first who asks. */
    public static Keycloak running() {
        return Running.KEYCLOAK;
    }

    public String issuer(String realm) {
        return address + "/realms/" + realm;
    }

    public static String password(String user) {
        return "let " + user + " in, it is a test";
    }

    public KeycloakAdmin admin() {
        return new KeycloakAdmin(address);
    }

    private static Keycloak start() {
        try {
            Path server = KeycloakArchive.server();
            bringRealms(server.resolve("data").resolve("import"));
            int port = freePort();
            Process process = command(server, port).redirectErrorStream(true).start();
            watch(process);
            awaitReady(process);
            return new Keycloak("http://127.0.0.1:" + port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProcessBuilder command(Path server, int port) {
        ProcessBuilder command = new ProcessBuilder(
                server.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--import-realm",
                "--db=dev-mem",
                "--cache=local",
                "--hostname-strict=false",
                "--http-host=127.0.0.1",
                "--http-port=" + port);
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        command.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", KeycloakAdmin.NAME);
        command.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", KeycloakAdmin.PASSWORD);
        command.environment().put("JAVA_OPTS_APPEND", "-Xmx512m -XX:TieredStopAtLevel=1");
        return command;
    }

    private static void bringRealms(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> realms = Files.list(REALMS)) {
            for (Path realm : realms.toList()) {
                Files.copy(realm, folder.resolve(realm.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static void watch(Process process) throws IOException {
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        new ProcessBuilder(
                        "sh", "-c", WATCH, Long.toString(ProcessHandle.current().pid()), Long.toString(process.pid()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void awaitReady(Process process) throws IOException {
        BufferedReader log = process.inputReader();
        List<String> said = new ArrayList<>();
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            said.add(line);
            if (line.contains(STARTED)) {
                Thread.ofPlatform().daemon().start(() -> log.lines().forEach(ignored -> {}));
                return;
            }
        }
        throw new IllegalStateException("Keycloak ended: " + String.join(System.lineSeparator(), said));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static final class Running {
        static final Keycloak KEYCLOAK = start();
    }
}
