package org.countersign.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The server in the test dependency, unpacked and initialised once under {@code target}; each start copies from it. */
final class MysqlArchive {

    private static final Path HOME = Path.of("target", "mysql-server").toAbsolutePath();
    private static final Path SERVER = HOME.resolve("server");
    private static final Path PRISTINE = HOME.resolve("pristine");

    private MysqlArchive() {}

    /** The folder with {@code bin/mysqld}. */
    static Path server() {
        return ready(SERVER, MysqlArchive::unpack);
    }

    /** Copies a freshly initialised data folder to a place that does not exist yet. */
    static void initialise(Path data) {
        Command.run("cp", "-R", ready(PRISTINE, MysqlArchive::create).toString(), data.toString());
    }

    static Path folder(String name) {
        return HOME.resolve(name);
    }

    /** Half-made folders never get their final name, so what is there is whole. */
    private static Path ready(Path folder, Step step) {
        if (!Files.isDirectory(folder)) {
            Path partial = HOME.resolve(
                    folder.getFileName() + ".partial-" + ProcessHandle.current().pid());
            try {
                Files.createDirectories(HOME);
                step.make(partial);
                Files.move(partial, folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return folder;
    }

    private static void unpack(Path partial) throws IOException {
        Files.createDirectory(partial);
        try (InputStream archive = MysqlArchive.class.getResourceAsStream("/" + archive())) {
            if (archive == null) {
                throw new IllegalStateException(
                        "There is no MySQL for tests on %s %s: set SPRING_DATASOURCE_URL, _USERNAME and _PASSWORD to a MySQL 8 schema of your own."
                                .formatted(System.getProperty("os.name"), System.getProperty("os.arch")));
            }
            Command.feed(archive, "tar", "xzf", "-", "-C", partial.toString());
        }
    }

    private static void create(Path partial) {
        try {
            Command.run(MysqlServer.command(partial, "--initialize-insecure"));
        } catch (IllegalStateException e) {
            throw new IllegalStateException("MySQL does not start here; ./countersign test fetches what it needs", e);
        }
    }

    private static String archive() {
        String system = System.getProperty("os.name").replace(' ', '_');
        String processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return "mysql-" + system + "-" + processor + ".tar.gz";
    }

    private interface Step {
        void make(Path partial) throws IOException;
    }
}
