package org.countersign.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.countersign.calculation.ParsedValue.Doubt;
import org.countersign.calculation.ParsedValue.Question;
import org.countersign.calculation.ParsedValue.Read;
import org.countersign.calculation.ParsedValue.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTextTests {

    @ParameterizedTest
    @CsvSource({
        "125, 125, false",
        "6.8%, 6.8, true",
        "6.8 %, 6.8, true",
        "'1,234', 1234, false",
        "'1,234,567.5', 1234567.5, false",
        "-3, -3, false",
        "−3, -3, false",
        ".5, 0.5, false",
        "0, 0, false",
        "0%, 0, true",
        "nil, 0, false",
        "Nil, 0, false",
        "' 125\u00a0', 125, false",
    })
    void numbersAreRead(String cell, String amount, boolean percentSign) {
        assertThat(ValueText.parse(cell)).isEqualTo(new Read(Value.of(amount), percentSign));
    }

    @ParameterizedTest
    @CsvSource({
        "tbc, TO_BE_CONFIRMED, ''",
        "TBC, TO_BE_CONFIRMED, ''",
        "'', MISSING, ''",
        "'  ', MISSING, ''",
        "-, MISSING, ''",
        "–, MISSING, ''",
        "--, MISSING, ''",
        "#DIV/0!, MISSING, error in source: #DIV/0!",
        "#N/A, MISSING, error in source: #N/A",
        "#ref!, MISSING, error in source: #REF!",
        "#VALUE!, MISSING, error in source: #VALUE!",
        "n/a, NOT_APPLICABLE, ''",
        "N/A, NOT_APPLICABLE, ''",
        "- n/a, NOT_APPLICABLE, ''",
        "z, NOT_APPLICABLE, ''",
        "c, SUPPRESSED, ''",
        "[c], SUPPRESSED, ''",
        "*, SUPPRESSED, ''",
        "x, UNAVAILABLE, ''",
        "[x], UNAVAILABLE, ''",
        ".., UNAVAILABLE, ''",
        ":, UNAVAILABLE, ''",
        "low, LOW, ''",
        "[low], LOW, ''",
        "k, LOW, ''",
        "~, LOW, ''",
        "<5, LOW, <5",
        "< 10, LOW, <10",
        "u, UNRELIABLE, ''",
        "[u], UNRELIABLE, ''",
    })
    void reasonsAreReadAndKeepWhatTheSourceSaid(String cell, Absence reason, String detail) {
        assertThat(ValueText.parse(cell)).isEqualTo(new Read(new Value.None(reason, detail), false));
    }

    @ParameterizedTest
    @CsvSource({"12/18, false", "12 / 18, false", "67% (12/18), true", "66.7% (12/18), true"})
    void numeratorAndDenominatorGiveTheExactPercentage(String cell, boolean percentSign) {
        var fraction = new Fraction(new BigDecimal("12"), new BigDecimal("18"));
        var exact = new Value.Figure(new BigDecimal("66.66666666666667"), fraction);

        assertThat(ValueText.parse(cell)).isEqualTo(new Read(exact, percentSign));
    }

    @ParameterizedTest
    @CsvSource({
        "(3), NEGATIVE_OR_NUMERATOR, 3",
        "'(1,234)', NEGATIVE_OR_NUMERATOR, 1234",
        "67% (12/19), FRACTION_DISAGREES, 67",
    })
    void whatCouldMeanTwoThingsIsAsked(String cell, Doubt doubt, BigDecimal number) {
        assertThat(ValueText.parse(cell)).isEqualTo(new Question(cell, doubt, number));
    }

    @ParameterizedTest
    @CsvSource({
        "PERCENTAGE, 0.068, SHARE_OR_PERCENTAGE",
        "PERCENTAGE, 1, SHARE_OR_PERCENTAGE",
        "COUNT, 12/18, FRACTION_OUTSIDE_PERCENTAGE",
        "RATE, 12/18, FRACTION_OUTSIDE_PERCENTAGE",
        "COUNT, (3), NEGATIVE_OR_NUMERATOR",
    })
    void whatDoesNotGoWithTheUnitIsAsked(Unit unit, String cell, Doubt doubt) {
        assertThat(ValueText.parse(cell, unit))
                .isInstanceOfSatisfying(
                        Question.class, question -> assertThat(question.doubt()).isEqualTo(doubt));
    }

    @ParameterizedTest
    @CsvSource({
        "PERCENTAGE, 6.8",
        "PERCENTAGE, 0.5%",
        "PERCENTAGE, 0",
        "PERCENTAGE, 12/18",
        "PERCENTAGE, 1/200",
        "COUNT, 0.068",
        "RATE, 0.5",
        "COUNT, tbc"
    })
    void whatGoesWithTheUnitIsNotAsked(Unit unit, String cell) {
        assertThat(ValueText.parse(cell, unit)).isEqualTo(ValueText.parse(cell));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc", "12,34", "1 2", "12 (3)", "1e5", "5.", "[5]", "12/0", "0/0", "0x10", "%", "--5", "٣", "↑ 11%"
            })
    void whatIsNeitherIsNotGuessed(String cell) {
        assertThat(ValueText.parse(cell)).isInstanceOf(Unreadable.class);
    }

    @Test
    void whatIsUnreadableIsQuotedAndAFloodOfTextCutShort() {
        assertThat(ValueText.parse("abc"))
                .isEqualTo(new Unreadable("abc", "“abc” is neither a number nor a known mark"));
        assertThat(ValueText.parse("9".repeat(1000)))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        unreadable -> assertThat(unreadable.text()).hasSize(61));
    }
}
