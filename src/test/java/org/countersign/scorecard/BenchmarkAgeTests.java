package org.countersign.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenchmarkAgeTests {

    @ParameterizedTest(name = "{0} beside {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            2017-18,   2020-04, 2 years old
            17-18,     2020-04, 2 years old
            2018-19,   2020-03, 1 year old
            2018-19,   2020-02, 11 months old
            2019-20,   2020-04, 1 month old
            2019-20,   2020-03, ''
            2020-21,   2020-04, ''
            '',        2020-04, ''
            some year, 2020-04, ''
            """)
    void aFiguresAgeIsCountedFromTheEndOfItsYear(String period, YearMonth month, String age) {
        assertThat(BenchmarkAge.words(period, month)).isEqualTo(age);
    }
}
