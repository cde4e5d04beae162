package org.countersign;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code docs/security.md} says of code and tests is there; its counts are those of its tables. */
class SecurityDocumentTests {

    private static final Path TESTS = Path.of("src", "test", "java");
    private static final Path CODE = Path.of("src", "main", "java", "org", "countersign");

    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w+(?:Tests|Journey|Properties))(?:\\.(\\w+))?`");
    private static final Pattern TYPE = Pattern.compile("`([a-z]+(?:\\.(?:ui|door|api))?)\\.([A-Z]\\w+)");
    private static final Pattern ROW =
            Pattern.compile("\\| (\\d+)\\.\\d+\\.\\d+ \\|[^|]+\\| (met|\\*\\*NOT MET\\*\\*|n/a) \\|.*\\|");
    private static final Pattern ELSEWHERE = Pattern.compile("Not applicable.*: ((?:\\d+\\.\\d+\\.\\d+(?:, )?)+)\\.");
    private static final Pattern COUNT = Pattern.compile("\\| V(\\d+) [^|]+\\| (\\d+) \\| (\\d+) \\| (\\d+) \\|");

    @Test
    void everyTestThatIsNamedExists() throws IOException {
        Set<String> existing =
                sources(TESTS).flatMap(SecurityDocumentTests::methods).collect(toSet());

        assertThat(found(TEST))
                .hasSizeGreaterThan(50)
                .allSatisfy(named -> assertThat(existing)
                        .contains(named.group(2) == null ? named.group(1) : named.group(1) + "." + named.group(2)));
    }

    @Test
    void everyTypeThatIsNamedExists() {
        assertThat(found(TYPE))
                .hasSizeGreaterThan(20)
                .allSatisfy(named -> assertThat(
                                CODE.resolve(named.group(1).replace('.', '/')).resolve(named.group(2) + ".java"))
                        .exists());
    }

    @Test
    void theCountsAreThoseOfTheTables() {
        assertThat(found(COUNT)).hasSize(17).allSatisfy(stated -> {
            Map<String, Long> rows = found(ROW).stream()
                    .filter(row -> row.group(1).equals(stated.group(1)))
                    .collect(groupingBy(row -> row.group(2), counting()));
            long elsewhere = found(ELSEWHERE).stream()
                    .flatMap(list -> Stream.of(list.group(1).split(", ")))
                    .filter(id -> id.startsWith(stated.group(1) + "."))
                    .count();
            assertThat(List.of(stated.group(2), stated.group(3), stated.group(4)))
                    .as("chapter %s", stated.group(1))
                    .containsExactly(
                            Long.toString(rows.getOrDefault("met", 0L)),
                            Long.toString(rows.getOrDefault("**NOT MET**", 0L)),
                            Long.toString(rows.getOrDefault("n/a", 0L) + elsewhere));
        });
    }

    /** The class itself and each of its methods, as "SomethingTests" and "SomethingTests.somethingHolds". */
    private static Stream<String> methods(Path source) {
        String name = source.getFileName().toString().replace(".java", "");
        Stream<String> methods = Pattern.compile("void (\\w+)\\(")
                .matcher(text(source))
                .results()
                .map(method -> name + "." + method.group(1));
        return Stream.concat(Stream.of(name), methods);
    }

    private static Stream<Path> sources(Path folder) throws IOException {
        return Files.find(folder, 20, (path, file) -> path.toString().endsWith(".java"));
    }

    private static List<MatchResult> found(Pattern pattern) {
        return pattern.matcher(text(Path.of("docs", "security.md"))).results().toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
