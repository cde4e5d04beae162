package org.countersign.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstLineTests {

    @ParameterizedTest
    @CsvSource({
        "'More **started**.', More started.",
        "'\n\n# Heading\nText', Heading",
        "'- first\n- second', first",
        "'See [the plan](https://example.org) now', See the plan now",
        "'1. one', one",
        "'', ''",
        "'***', ''"
    })
    void isPlainWords(String markdown, String line) {
        assertThat(FirstLine.of(markdown)).isEqualTo(line);
    }
}
