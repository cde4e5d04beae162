package org.countersign.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** One {@code mysqld} on a free port of the loopback address, with a data folder that goes when it goes. */
record MysqlServer(Process process, int port, String password) {

    static final String ROOT = "root";

    /** Where {@code ./countersign} puts what the server needs and the machine lacks. */
    private static final Path LIBRARIES = Path.of("data", "mysql-libraries").toAbsolutePath();

    private static final String READY = "ready for connections";

    /** Ends the server, and drops its data, also when this JVM was killed and could not. */
    private static final String WATCH =
            "while kill -0 $0 2>/dev/null && kill -0 $1 2>/dev/null; do sleep 1; done; kill $1 2>/dev/null;"
                    + " while kill -0 $1 2>/dev/null; do sleep 1; done; rm -rf \"$2\"";

    static MysqlServer start() {
        sweep();
        Path data = MysqlArchive.folder("run-" + ProcessHandle.current().pid());
        MysqlArchive.initialise(data);
        try {
            return start(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return "jdbc:mysql://127.0.0.1:" + port + "/";
    }

    private static MysqlServer start(Path data) throws IOException {
        int port = freePort();
        String password = UUID.randomUUID().toString();
        Path first = Files.writeString(
                data.resolve("first.sql"),
                "CREATE USER 'root'@'127.0.0.1' IDENTIFIED BY '%s';%nGRANT ALL ON *.* TO 'root'@'127.0.0.1' WITH GRANT OPTION;%n"
                        .formatted(password));
        Process process = new ProcessBuilder(command(data, "--port=" + port, "--init-file=" + first))
                .redirectErrorStream(true)
                .start();
        watch(process, data);
        awaitReady(process);
        return new MysqlServer(process, port, password);
    }

    private static void watch(Process process, Path data) throws IOException {
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        String self = Long.toString(ProcessHandle.current().pid());
        new ProcessBuilder("sh", "-c", WATCH, self, Long.toString(process.pid()), data.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void awaitReady(Process process) throws IOException {
        BufferedReader log = process.inputReader();
        List<String> said = new ArrayList<>();
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            said.add(line);
            if (line.contains(READY)) {
                Thread.ofPlatform().daemon().start(() -> log.lines().forEach(ignored -> {}));
                return;
            }
        }
        throw new IllegalStateException("mysqld ended: " + String.join(System.lineSeparator(), said));
    }

    static String[] command(Path data, String... more) {
        Path server = MysqlArchive.server();
        List<String> words = new ArrayList<>(List.of(
                "env",
                "LD_LIBRARY_PATH=" + LIBRARIES,
                server.resolve("bin/mysqld").toString(),
                "--no-defaults",
                "--basedir=" + server,
                "--datadir=" + data,
                "--socket=mysqld.sock",
                "--pid-file=mysqld.pid",
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                "--mysqlx=OFF",
                "--skip-log-bin",
                "--performance-schema=OFF",
                "--innodb-buffer-pool-size=64M",
                "--innodb-log-file-size=8M",
                "--innodb-flush-log-at-trx-commit=0",
                "--innodb-doublewrite=OFF",
                "--max-connections=400"));
        if (System.getProperty("user.name").equals(ROOT)) {
            words.add("--user=" + ROOT);
        }
        words.addAll(List.of(more));
        return words.toArray(String[]::new);
    }

    /** Removes the data of JVMs that no longer exist. */
    private static void sweep() {
        MysqlArchive.server();
        try (Stream<Path> folders = Files.list(MysqlArchive.folder("."))) {
            folders.filter(MysqlServer::abandoned).forEach(folder -> Command.run("rm", "-rf", folder.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean abandoned(Path folder) {
        String name = folder.getFileName().toString();
        return name.matches("(run|.*\\.partial)-\\d+")
                && ProcessHandle.of(Long.parseLong(name.substring(name.lastIndexOf('-') + 1)))
                        .isEmpty();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
