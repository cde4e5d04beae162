package org.countersign.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayTests {

    @ParameterizedTest
    @CsvSource({
        "125, 0, 125",
        "2310, 0, '2,310'",
        "1234567.891, 1, '1,234,567.9'",
        "2.5, 0, 3",
        "-2.5, 0, −3",
        "-0.4, 0, 0",
        "-0.5, 0, −1",
        "6.8, 2, 6.80",
        "0, 1, 0.0",
    })
    void numbersAreRoundedHalfAwayFromZeroAndNeverMinusZero(BigDecimal amount, int precision, String printed) {
        assertThat(Display.number(amount, precision)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "6.8%, PERCENTAGE, 1, 6.8%",
        "'1,234', COUNT, 0, '1,234'",
        "12/18, PERCENTAGE, 0, 67%",
        "c, PERCENTAGE, 1, [c]",
        "tbc, COUNT, 0, tbc",
        "'', COUNT, 0, –",
        "z, COUNT, 0, n/a",
        "<5, COUNT, 0, [low]",
        "x, COUNT, 0, [x]",
        "u, COUNT, 0, [u]",
    })
    void cellsShowNumbersWithTheirUnitOrTheMarkOfTheReason(String cell, Unit unit, int precision, String printed) {
        assertThat(ValueText.parse(cell, unit))
                .isInstanceOfSatisfying(
                        ParsedValue.Read.class,
                        read -> assertThat(Display.value(read.value(), unit, precision))
                                .isEqualTo(printed));
    }
}
