package org.countersign.benchmarking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EesCellTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"12|12", "-12.5|-12.5", "1,234|1234", "1e3|1000", "33.333333333333336|33.333333333333336", " 7 |7"
            })
    void aNumberIsReadAsItIs(String cell, BigDecimal number) {
        assertThat(EesCell.number(cell))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
        assertThat(EesTable.value(cell).number())
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", "1e40", "10000000000000", "n/a", "", "1.2.3"})
    void whatCannotBeKeptIsNoFigure(String cell) {
        assertThat(EesCell.isFigure(cell)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"c", "x", "z", "low", "k", "u"})
    void aMarkIsAFigureWithoutANumber(String cell) {
        assertThat(EesCell.isFigure(cell)).isTrue();
        assertThat(EesCell.number(cell)).isEmpty();
    }
}
