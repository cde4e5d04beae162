package org.countersign.commentary;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The manual's table of states and moves is the engine's. */
class SignOffManualTests {

    private static final Path KEPT = Path.of("docs", "sign-off.md");
    private static final Path DRAWN = Path.of("target", "sign-off-moves.md");

    /** If it is not: look at target/sign-off-moves.md, then put it in place of the table in docs/sign-off.md. */
    @Test
    void theTableInTheManualIsTheOneThatDecides() throws IOException {
        String table = Arrays.stream(Move.values())
                .map(SignOffManualTests::line)
                .collect(joining("\n", "| from | action | by | to | needs, does |\n|---|---|---|---|---|\n", "\n"));
        Files.writeString(DRAWN, table);

        assertThat(Files.readString(KEPT)).contains(table);
    }

    @Test
    void everyMoveLeadsSomewhere() {
        assertThat(Move.values()).allSatisfy(move -> {
            assertThat(move.from()).isNotEmpty();
            assertThat(move.to()).isNotEmpty();
            assertThat(move.needs()).isNotBlank();
        });
    }

    private static String line(Move move) {
        return "| %s | %s | %s | %s | %s |"
                .formatted(words(move.from()), move.words(), move.byWhom(), words(move.to()), move.needs());
    }

    private static String words(Set<State> states) {
        return states.stream().sorted().map(State::words).collect(joining(", "));
    }
}
