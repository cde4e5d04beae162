package org.countersign.actual;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.countersign.calculation.Absence;
import org.countersign.calculation.Fraction;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Unit;
import org.countersign.calculation.Value;
import org.countersign.indicator.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedFigureTests {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            COUNT,      0, 125,     125,   PROVISIONAL
            COUNT,      0, "1,234", 1234,  PROVISIONAL
            COUNT,      0, nil,     0,     PROVISIONAL
            COUNT,      0, 125e,    125,   ESTIMATED
            COUNT,      0, 125 P,   125,   PROVISIONAL
            RATE,       1, 52.345,  52.345, PROVISIONAL
            PERCENTAGE, 1, 6.8%,    6.8,   PROVISIONAL
            PERCENTAGE, 1, 6.8,     6.8,   PROVISIONAL
            PERCENTAGE, 1, 6.8% e,  6.8,   ESTIMATED
            PERCENTAGE, 1, 0.5%,    0.5,   PROVISIONAL
            """)
    void numbersAreReadInTheUnitOfTheIndicatorAndNotRounded(
            Unit unit, int decimals, String typed, BigDecimal amount, Status status) {
        assertThat(TypedFigure.of(typed, measure(unit, decimals)))
                .isEqualTo(new TypedFigure.Read(Value.of(amount), status));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            tbc, TO_BE_CONFIRMED
            TBC, TO_BE_CONFIRMED
            n/a, NOT_APPLICABLE
            c,   SUPPRESSED
            x,   UNAVAILABLE
            low, LOW
            u,   UNRELIABLE
            -,   MISSING
            """)
    void reasonsAreReadByTheirUsualMarks(String typed, Absence reason) {
        assertThat(TypedFigure.of(typed, measure(Unit.COUNT, 0)))
                .isEqualTo(new TypedFigure.Read(Value.none(reason), Status.PROVISIONAL));
    }

    @ParameterizedTest
    @CsvSource({"999999999999999/999999999999999", "1/99999999999999", "1.00000001/3", "1/3.0000001"})
    void fractionsThatCannotBeKeptAreRefusedInASentence(String typed) {
        assertThat(TypedFigure.of(typed, measure(Unit.PERCENTAGE, 1))).isInstanceOf(TypedFigure.Unclear.class);
    }

    @Test
    void aNumeratorWithItsDenominatorIsAPercentageAndKeepsBoth() {
        var read = (TypedFigure.Read) TypedFigure.of("12/18", measure(Unit.PERCENTAGE, 1));

        assertThat(read.value()).isInstanceOfSatisfying(Value.Figure.class, figure -> {
            assertThat(figure.fraction()).isEqualTo(new Fraction(BigDecimal.valueOf(12), BigDecimal.valueOf(18)));
            assertThat(figure.amount()).isBetween(new BigDecimal("66.66"), new BigDecimal("66.67"));
        });
        assertThat(TypedFigure.text(read.value(), Unit.PERCENTAGE)).isEqualTo("12/18");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            COUNT      | 0 | abc             | is neither a number nor a known mark
            COUNT      | 0 | =1+1            | is neither a number nor a known mark
            COUNT      | 0 | 12.5            | whole numbers
            COUNT      | 0 | 6.8%            | without a % sign
            COUNT      | 0 | 12/18           | no percentage
            COUNT      | 0 | 123456789012345 | at most 13 digits
            COUNT      | 0 | (3)             | -3
            RATE       | 1 | 1.2345678       | At most 6 digits
            PERCENTAGE | 1 | 0.068           | 6.8%
            PERCENTAGE | 1 | 67% (12/19)     | is not the one
            """)
    void whatIsDoubtfulIsRefusedWithWhatToTypeInstead(Unit unit, int decimals, String typed, String sentence) {
        assertThat(TypedFigure.of(typed, measure(unit, decimals)))
                .isInstanceOfSatisfying(
                        TypedFigure.Unclear.class,
                        unclear -> assertThat(unclear.sentence()).contains(sentence));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            COUNT,      125
            RATE,       52.345
            PERCENTAGE, 6.8%
            PERCENTAGE, 12/18
            COUNT,      tbc
            COUNT,      n/a
            COUNT,      c
            COUNT,      x
            COUNT,      <5
            COUNT,      low
            COUNT,      u
            """)
    void whatStandsThereIsOfferedAsOneWouldTypeIt(Unit unit, String typed) {
        var read = (TypedFigure.Read) TypedFigure.of(typed, measure(unit, 3));
        assertThat(TypedFigure.text(read.value(), unit)).isEqualTo(typed);
    }

    private static Measure measure(Unit unit, int decimals) {
        return Measure.found(unit, decimals, Polarity.NONE);
    }
}
