package org.countersign.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** Where the bench keeps what it makes. */
final class Folders {

    private static final Path HOME = Path.of("target", "bench").toAbsolutePath();
    private static final Path CLASSES = HOME.resolve("classes");
    private static final Path JAR = HOME.resolve("classes.jar");
    private static final Path APPLICATION = Path.of("target", "app", "countersign.jar");
    private static final Path PACKAGE = Path.of("org", "countersign", "bench");
    private static final List<String> PARTS = List.of("host", "hello");

    private Folders() {}

    static Path log(String name) {
        return file(name + ".log");
    }

    static Path file(String name) {
        return HOME.resolve(name);
    }

    /** The extracted application and, of the tests, host and hello alone. */
    static String classPath() {
        return APPLICATION.toAbsolutePath() + File.pathSeparator + CLASSES;
    }

    /** The same without folders, of which the JVM learns nothing. */
    static String classPathOfJars() {
        return APPLICATION.toAbsolutePath() + File.pathSeparator + JAR;
    }

    /** Copies the classes of host and hello to a place of their own. */
    static void prepare() {
        PARTS.forEach(part -> prepare(PACKAGE.resolve(part)));
        int code = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.out, System.err, "--create", "--file", JAR.toString(), "-C", CLASSES.toString(), ".");
        if (code != 0) {
            throw new IllegalStateException("The classes of the bench could not be packed");
        }
    }

    private static void prepare(Path part) {
        Path from = Path.of("target", "test-classes").resolve(part);
        Path to = CLASSES.resolve(part);
        try (Stream<Path> files = Files.walk(from)) {
            List<Path> classes = files.filter(Files::isRegularFile).toList();
            for (Path file : classes) {
                Path copy = to.resolve(from.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
