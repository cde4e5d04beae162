package org.countersign.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Keycloak's distribution, fetched by Maven (177 MB, once) and unpacked under {@code target}. */
final class KeycloakArchive {

    private static final String VERSION = "26.7.3";
    private static final String ARTIFACT = "org.keycloak:keycloak-quarkus-dist:" + VERSION + ":zip";
    private static final String COPY = "org.apache.maven.plugins:maven-dependency-plugin:3.10.0:copy";
    private static final Path HOME = Path.of("target", "keycloak").toAbsolutePath();
    private static final Path SERVER = HOME.resolve("keycloak-" + VERSION);

    private KeycloakArchive() {}

    /** The folder with {@code bin/kc.sh}. Half-made folders never get that name, so what is there is whole. */
    static Path server() {
        if (!Files.isDirectory(SERVER)) {
            Path partial = HOME.resolve("partial-" + ProcessHandle.current().pid());
            try {
                Files.createDirectories(partial);
                Command.run("mvn", "-q", "-B", "-ntp", COPY, "-Dartifact=" + ARTIFACT, "-DoutputDirectory=" + partial);
                Command.run("unzip", "-q", zip(partial).toString(), "-d", partial.toString());
                Files.move(partial.resolve(SERVER.getFileName()), SERVER);
                Command.run("rm", "-rf", partial.toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return SERVER;
    }

    private static Path zip(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".zip"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
