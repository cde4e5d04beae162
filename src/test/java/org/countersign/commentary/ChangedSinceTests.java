package org.countersign.commentary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.countersign.calculation.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangedSinceTests {

    @ParameterizedTest
    @CsvSource({
        "COUNT, 125, 125, 125, 125, false",
        "COUNT, 100, 100, 102, 102, false",
        "COUNT, 100, 100, 103, 103, true",
        "COUNT, 100, 100, 97, 97, true",
        "COUNT, 0, 0, 1, 1, true",
        "RATE, 386.9, 386.9, 394.6, 394.6, false",
        "RATE, 386.9, 386.9, 394.7, 394.7, true",
        "PERCENTAGE, 6.8%, 6.8, 7.8%, 7.8, false",
        "PERCENTAGE, 6.8%, 6.8, 7.9%, 7.9, true",
        "PERCENTAGE, 90%, 90.4, 90%, 89.5, false",
    })
    void theDisplayedFigureByMoreThanTwoPerCentOrOnePoint(
            Unit unit, String before, BigDecimal amount, String after, BigDecimal now, boolean changed) {
        assertThat(new ChangedSince(figure(before, amount), figure(after, now), unit)
                        .words()
                        .isEmpty())
                .isEqualTo(!changed);
    }

    @Test
    void aFigureThatCameOrWentOrHasAnotherReason() {
        assertThat(words(figure("tbc", null), figure("125", new BigDecimal("125"))))
                .containsExactly("figure tbc, now 125");
        assertThat(words(figure("125", new BigDecimal("125")), figure("[c]", null)))
                .containsExactly("figure 125, now [c]");
        assertThat(words(figure("tbc", null), figure("n/a", null))).containsExactly("figure tbc, now n/a");
        assertThat(words(figure("tbc", null), figure("tbc", null))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "COUNT, ↑ 11%, 10.6, ↑ 13%, 12.6, false",
        "COUNT, ↑ 11%, 10.6, ↑ 13%, 12.7, true",
        "COUNT, ➡ 9%, 9.4, ↑ 10%, 10.1, true",
        "COUNT, ➡ −3%, -3, n/a, , true",
        "COUNT, n/a, , ↑ 8%, 8, true",
        "COUNT, n/a, , n/a, , false",
        "COUNT, ↑ +5 from 0, , ↑ +6 from 0, , false",
        "COUNT, ➡ both 0, , ↑ +6 from 0, , true",
        "PERCENTAGE, ➡ 0.5 points, 0.5, ➡ 1.5 points, 1.5, false",
        "PERCENTAGE, ➡ 0.5 points, 0.5, ➡ 1.6 points, 1.6, true",
    })
    void eitherChangeByMoreThanTwoPerCentOrOnePointAndTheDirectionAtAll(
            Unit unit, String before, BigDecimal by, String after, BigDecimal now, boolean changed) {
        assertThat(new ChangedSince(onPrevious(before, by), onPrevious(after, now), unit)
                        .words()
                        .isEmpty())
                .isEqualTo(!changed);
        assertThat(new ChangedSince(onLastYear(before, by), onLastYear(after, now), unit)
                        .words()
                        .isEmpty())
                .isEqualTo(!changed);
    }

    @ParameterizedTest
    @CsvSource({
        "positive, positive, on target, on target, ''",
        "positive, similar, on target, on target, 'judgement positive, now similar'",
        "'', negative, on target, on target, 'judgement none, now negative'",
        "positive, positive, on target, off target, 'status on target, now off target'",
        "positive, positive, close to target, '', 'status close to target, now none'",
    })
    void judgementAndStatusOfTheTargetAtAll(
            String judgement, String judgementNow, String status, String statusNow, String words) {
        assertThat(String.join("; ", words(judged(judgement, status), judged(judgementNow, statusNow))))
                .isEqualTo(words);
    }

    @Test
    void othersFiguresATargetsAmountAndTheYearToDateNeverCount() {
        Seen signed = seen("125", null, "n/a", null, "n/a", null, "", "");
        Seen now = new Seen(
                "125",
                null,
                "n/a",
                "n/a",
                "",
                "300 (2020-21)",
                List.of("England 327"),
                "",
                "900 (sum)",
                null,
                null,
                "final");

        assertThat(words(signed, now)).isEmpty();
    }

    @Test
    void figuresSignedBeforeTheyWereKeptInFullAreReadAndComparedByWhatTheyHave() {
        Seen stored = SeenText.read("""
                {"value":"125","amount":125,"changeOnPrevious":"↑ 11%","changeOnLastYear":"n/a","judgement":"","target":"",
                 "benchmarks":[]}
                """);

        assertThat(stored.targetStatus()).isEmpty();
        assertThat(words(stored, seen("125", new BigDecimal("125"), "↑ 11%", BigDecimal.TEN, "n/a", null, "", "")))
                .isEmpty();
    }

    @Test
    void whatWasKeptIsReadAgain() {
        Seen seen = seen(
                "125", new BigDecimal("125.000000"), "↑ 11%", new BigDecimal("10.62"), "n/a", null, "", "on target");

        assertThat(SeenText.read(SeenText.of(seen))).isEqualTo(seen);
    }

    private static List<String> words(Seen signed, Seen now) {
        return new ChangedSince(signed, now, Unit.COUNT).words();
    }

    private static Seen figure(String value, @Nullable BigDecimal amount) {
        return seen(value, amount, "n/a", null, "n/a", null, "", "");
    }

    private static Seen onPrevious(String change, @Nullable BigDecimal by) {
        return seen("1", BigDecimal.ONE, change, by, "n/a", null, "", "");
    }

    private static Seen onLastYear(String change, @Nullable BigDecimal by) {
        return seen("1", BigDecimal.ONE, "n/a", null, change, by, "", "");
    }

    private static Seen judged(String judgement, String status) {
        return seen("1", BigDecimal.ONE, "n/a", null, "n/a", null, judgement, status);
    }

    private static Seen seen(
            String value,
            @Nullable BigDecimal amount,
            String onPrevious,
            @Nullable BigDecimal previousBy,
            String onLastYear,
            @Nullable BigDecimal lastYearBy,
            String judgement,
            String status) {
        return new Seen(
                value,
                amount,
                onPrevious,
                onLastYear,
                judgement,
                "",
                List.of(),
                status,
                "",
                previousBy,
                lastYearBy,
                "");
    }
}
