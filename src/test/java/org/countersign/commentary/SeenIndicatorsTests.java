package org.countersign.commentary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.countersign.calculation.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeenIndicatorsTests {

    /** The tolerance is that of a commentary: 2%, or 1 point; what is no number differs as soon as it is shown otherwise. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            COUNT   | 125  | positive |               | 125  | positive |            |
            COUNT   | 125  | positive |               | 127  | positive |            |
            COUNT   | 125  | positive |               | 128  | positive |            | EH1a: figure 125, now 128
            COUNT   | 125  | positive |               | 125  | negative |            | EH1a: judgement positive, now negative
            COUNT   | 125  |          | on target     | 125  |          | off target | EH1a: status on target, now off target
            PERCENTAGE | 68.0 |          |               | 69.0 |          |            |
            PERCENTAGE | 68.0 |          |               | 69.1 |          |            | EH1a: figure 68.0, now 69.1
            COUNT   | tbc  |          |               | 125  |          |            | EH1a: figure tbc, now 125
            COUNT   | 125  |          |               | [c]  |          |            | EH1a: figure 125, now [c]
            """)
    void anOverviewIsChangedSinceWhereOneOfItsFiguresMoved(
            Unit unit,
            String value,
            String judgement,
            String status,
            String valueNow,
            String judgementNow,
            String statusNow,
            String expected) {
        var signed = List.of(indicator("EH1a", unit, value, judgement, status, State.DRAFT));
        var now = List.of(indicator("EH1a", unit, valueNow, judgementNow, statusNow, State.SIGNED_OFF));

        assertThat(SeenIndicators.changes(signed, now))
                .containsExactlyElementsOf(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void whatCameAndWhatWentIsSaid() {
        var one = indicator("EH1a", Unit.COUNT, "125", "", "", null);
        var other = indicator("EH1b", Unit.COUNT, "12", "", "", null);

        assertThat(SeenIndicators.changes(List.of(one), List.of(other)))
                .containsExactly("EH1b was not among them, now 12", "EH1a is not among them any more");
    }

    @Test
    void theyAreToldInAFewWords() {
        var all = List.of(
                indicator("EH1a", Unit.COUNT, "125", "negative", "off target", State.SIGNED_OFF),
                indicator("EH1b", Unit.COUNT, "12", "positive", "", State.SUBMITTED),
                indicator("EH1c", Unit.COUNT, "7", "negative", "", State.NOT_REQUIRED));

        assertThat(SeenIndicators.words(all)).isEqualTo("3 indicators: 1 positive, 2 negative, 1 off target");
        assertThat(SeenIndicators.signed(all))
                .as("what needs no text is not counted")
                .isEqualTo("1 of 2 texts are signed off");
        assertThat(all.getFirst().inFull()).isEqualTo("EH1a: 125, negative, off target, text signed off");
    }

    @Test
    void whatWasSignedIsReadAgainAsItWas() {
        Seen seen = Seen.of(List.of(indicator("EH1a", Unit.COUNT, "125", "negative", "", State.SUBMITTED)));

        assertThat(SeenText.read(SeenText.of(seen))).isEqualTo(seen);
    }

    private static SeenIndicator indicator(
            String reference, Unit unit, String value, String judgement, String status, State text) {
        BigDecimal amount = value.matches("[0-9.]+") ? new BigDecimal(value) : null;
        return new SeenIndicator(
                reference, unit, value, amount, judgement == null ? "" : judgement, status == null ? "" : status, text);
    }
}
