package org.countersign.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MonthlyValuesTests {

    private static final YearMonth FIRST = YearMonth.of(2019, 11);

    @Test
    void holdsEveryKindOfValueAsItIs() {
        var values = new TreeMap<YearMonth, Value>();
        values.put(FIRST, Value.of("12.50"));
        values.put(FIRST.plusMonths(1), Value.of("-0.000001"));
        values.put(FIRST.plusMonths(2), Value.of("123456789012345678901234567890"));
        values.put(FIRST.plusMonths(3), Value.none(Absence.SUPPRESSED));
        values.put(FIRST.plusMonths(4), new Value.None(Absence.LOW, "<5"));
        values.put(
                FIRST.plusMonths(9),
                new Value.Figure(new BigDecimal("50"), new Fraction(BigDecimal.ONE, BigDecimal.TWO)));
        values.put(FIRST.plusMonths(10), new Value.None(Absence.LOW, "<5"));

        var packed = MonthlyValues.of(values);

        assertThat(packed).isEqualTo(values).hasSameHashCodeAs(values);
        assertThat(packed.get(FIRST.plusMonths(5))).isNull();
        assertThat(packed.containsKey(FIRST.plusMonths(9))).isTrue();
        assertThat(packed.firstKey()).isEqualTo(FIRST);
        assertThat(packed.lastKey()).isEqualTo(FIRST.plusMonths(10));
        assertThat(packed.headMap(FIRST.plusMonths(2))).isEqualTo(values.headMap(FIRST.plusMonths(2)));
        assertThat(packed.tailMap(FIRST.plusMonths(4))).isEqualTo(values.tailMap(FIRST.plusMonths(4)));
    }

    @Test
    void aNumberKeepsItsScale() {
        var packed = new MonthlyValues();
        packed.append(FIRST, Value.of("12.50"));

        assertThat(packed.get(FIRST).number().orElseThrow())
                .isEqualByComparingTo("12.5")
                .hasScaleOf(2);
    }

    @Test
    void growsInTheOrderOfMonthsOnly() {
        var packed = new MonthlyValues();
        packed.append(FIRST, Value.of("1"));

        assertThatThrownBy(() -> packed.append(FIRST, Value.of("2"))).hasMessageContaining("2019-11");
        assertThatThrownBy(() -> packed.append(FIRST.minusMonths(1), Value.of("2")))
                .hasMessageContaining("2019-10");
        assertThat(packed).hasSize(1);
    }

    @Test
    void emptyHasNoFirstMonth() {
        assertThatThrownBy(new MonthlyValues()::firstKey).isInstanceOf(NoSuchElementException.class);
        assertThat(new MonthlyValues()).isEmpty();
    }
}
