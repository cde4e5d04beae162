package org.countersign.actual;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.countersign.calculation.Fraction;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Unit;
import org.countersign.calculation.Value;
import org.countersign.indicator.Check;
import org.countersign.indicator.CheckId;
import org.countersign.indicator.Description;
import org.countersign.indicator.HintSwitches;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HintsTests {

    private static final YearMonth APRIL = YearMonth.of(2020, 4);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            # figures up to and with April 2020    | hint
            2577 2577                              | exactly as in March 2020
            99 99                                  | none
            2577 2578                              | none
            12 125                                 | at least ten times March 2020 (12)
            120 12                                 | at most a tenth of March 2020 (120)
            0 500                                  | none
            1 9                                    | none
            125 0                                  | none
            99 161 127 122 205 113 125 118 125     | none
            99 161 127 122 205 113 125 118 600     | unusually high: between 99 and 205 in the 24 months before
            100 110 120 130 140 150 160 170 180    | none
            299 361 327 322 405 313 325 318 120    | unusually low: between 299 and 405 in the 24 months before
            113 125 600                            | none
            5 tbc                                  | none
            tbc 5                                  | none
            """)
    void aFigureIsHeldAgainstTheOnesBeforeIt(String figures, String hint) {
        List<String> words =
                new Hints(measure(Unit.COUNT), values(figures), APRIL, List.of(), HintSwitches.ALL).words();

        assertThat(words)
                .containsExactlyElementsOf(Optional.ofNullable(hint).stream().toList());
    }

    @Test
    void aNumeratorAboveItsDenominatorIsPointedOut() {
        assertThat(fraction("18", "12")).containsExactly("numerator above denominator");
        assertThat(fraction("12", "18")).isEmpty();
        assertThat(fraction("18", "18")).isEmpty();
    }

    @Test
    void aTotalUnequalToItsPartsIsPointedOut() {
        Map<YearMonth, Value> values = values("113 125");
        assertThat(new Hints(measure(Unit.COUNT), values, APRIL, List.of(new BigDecimal("124")), HintSwitches.ALL)
                        .words())
                .containsExactly("its parts add up to 124");
        assertThat(new Hints(measure(Unit.COUNT), values, APRIL, List.of(new BigDecimal("125.0")), HintSwitches.ALL)
                        .words())
                .isEmpty();
        assertThat(new Hints(measure(Unit.PERCENTAGE), values, APRIL, List.of(BigDecimal.ONE), HintSwitches.ALL)
                        .words())
                .isEmpty();
    }

    @Test
    void whatAnAuthorityDoesNotWantIsNotSaid() {
        Map<YearMonth, Value> same = values("125 125");
        assertThat(hints(same, new HintSwitches(true, true))).containsExactly("exactly as in March 2020");
        assertThat(hints(same, new HintSwitches(false, true))).isEmpty();
        Map<YearMonth, Value> odd =
                values("10 11 12 11 10 11 12 11 10 11 12 11 10 11 12 11 10 11 12 11 10 11 12 11 40");
        assertThat(hints(odd, new HintSwitches(true, true))).hasSize(1);
        assertThat(hints(odd, new HintSwitches(true, false))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {"190, 191, less than B1 (191)", "191, 191, none", "192, 191, none"})
    void aFigureIsHeldAgainstAnotherThatItIsNeverBelow(String larger, String smaller, String hint) {
        var one = new IndicatorId(1);
        var two = new IndicatorId(2);
        var expected = new Expectations(List.of(new Check(new CheckId(UUID.randomUUID()), one, two)), HintSwitches.ALL);
        var known = Map.of(one, details(one, "A1"), two, details(two, "B1"));

        assertThat(expected.broken(one, known, id -> Value.of(id.equals(one) ? larger : smaller)))
                .containsExactlyElementsOf(Optional.ofNullable(hint).stream().toList());
        assertThat(expected.broken(two, known, id -> Value.of(id.equals(one) ? larger : smaller)))
                .hasSize(hint == null ? 0 : 1);
        assertThat(expected.with(Set.of(two))).containsExactlyInAnyOrder(one, two);
    }

    private static IndicatorDetails details(IndicatorId id, String reference) {
        return IndicatorDetails.of(id, new Description(reference, "Title", "", "", 1, ""), measure(Unit.COUNT));
    }

    private static List<String> hints(Map<YearMonth, Value> values, HintSwitches wanted) {
        return new Hints(measure(Unit.COUNT), values, APRIL, List.of(), wanted).words();
    }

    private static List<String> fraction(String numerator, String denominator) {
        var figure =
                new Value.Figure(BigDecimal.TEN, new Fraction(new BigDecimal(numerator), new BigDecimal(denominator)));
        return new Hints(measure(Unit.PERCENTAGE), Map.of(APRIL, figure), APRIL, List.of(), HintSwitches.ALL).words();
    }

    private static Map<YearMonth, Value> values(String figures) {
        List<String> each = Arrays.asList(figures.split(" "));
        Map<YearMonth, Value> values = new HashMap<>();
        for (int at = 0; at < each.size(); at++) {
            if (!each.get(at).equals("tbc")) {
                values.put(APRIL.minusMonths(each.size() - 1L - at), Value.of(each.get(at)));
            }
        }
        return values;
    }

    private static Measure measure(Unit unit) {
        return Measure.found(unit, 0, Polarity.NONE);
    }
}
