package org.countersign.commentary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand commentaries on their way, moved at random by random people who may and may not: whatever they try, no text
 * is signed by one of its authors, no stage is skipped, the history leads to where it stands, and no word is lost.
 */
class EngineWalkTests {

    private static final int WALKS = 10_000;
    private static final int STEPS = 60;

    @Test
    void whateverIsTriedTheRulesHold() {
        Map<Move, Integer> made = new EnumMap<>(Move.class);
        Map<Move, Integer> refused = new EnumMap<>(Move.class);
        for (int seed = 0; seed < WALKS; seed++) {
            walk(seed, made, refused);
        }
        assertThat(made)
                .as("every move was made at some time")
                .containsOnlyKeys(Move.values())
                .allSatisfy((move, times) -> assertThat(times).as("%s", move).isGreaterThan(100));
        assertThat(refused.keySet())
                .as("every move of people was refused at some time")
                .containsAll(RandomWalk.MOVES_OF_PEOPLE);
    }

    private static void walk(int seed, Map<Move, Integer> made, Map<Move, Integer> refused) {
        var walk = new RandomWalk(seed);
        try {
            for (int step = 0; step < STEPS; step++) {
                RandomWalk.Tried tried = walk.step();
                (tried.made() ? made : refused).merge(tried.move(), 1, Integer::sum);
                walk.holds();
            }
        } catch (AssertionError | RuntimeException broken) {
            fail("Walk %d: %s%n%s".formatted(seed, broken.getMessage(), walk), broken);
        }
    }
}
