package org.countersign.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnseenTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | true",
                "'   ' | true",
                "'\u200B' | true",
                "'\u200B \u2060\uFEFF' | true",
                "'\u202E' | true",
                "'\u3164' | true",
                "'\u200BEarly help' | false",
                "'1' | false",
                "'☺' | false"
            })
    void aNameHasSomethingToSee(String name, boolean nothing) {
        assertThat(Unseen.only(name)).isEqualTo(nothing);
    }
}
