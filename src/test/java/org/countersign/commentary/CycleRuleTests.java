package org.countersign.commentary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates from working days; in May 2027 the 3rd and the 31st are bank holidays, and Good Friday is 26 March. */
class CycleRuleTests {

    private static final CycleRule RULE = new CycleRule(3, 5, 10, 13, 2, 18, 2);

    @Test
    void eachStepIsCountedInWorkingDaysAfterTheMonth() {
        Deadlines april = RULE.of(YearMonth.of(2027, 4), 3);

        assertThat(april.figuresDue()).isEqualTo("2027-05-06");
        assertThat(april.figuresReleased()).isEqualTo("2027-05-10");
        assertThat(april.reporters()).isEqualTo("2027-05-17");
        assertThat(april.owners()).isEqualTo("2027-05-20");
        assertThat(april.further()).containsExactly(LocalDate.of(2027, 5, 24), LocalDate.of(2027, 5, 26));
        assertThat(april.board()).isEqualTo("2027-05-27");
        assertThat(april.lock()).as("past the bank holiday").isEqualTo("2027-06-01");
    }

    @Test
    void theYearAheadHasTwelveMonths() {
        var ahead = RULE.ahead(YearMonth.of(2027, 4), 1);

        assertThat(ahead).hasSize(12);
        assertThat(ahead.lastKey()).isEqualTo(YearMonth.of(2028, 3));
    }

    @Test
    void whatIsNotPlannedIsLeftOpen() {
        Deadlines april = CycleRule.USUAL.of(YearMonth.of(2027, 4), 1);

        assertThat(april.board()).isNull();
        assertThat(april.locksAfter()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "3, 5, 10, 13, 2, 18,  2, true",
        "3, 5, 10, 13, 0,  0, -1, true",
        "0, 5, 10, 13, 2, 18,  2, false",
        "6, 5, 10, 13, 2, 18,  2, false",
        "3, 5, 14, 13, 2, 18,  2, false",
        "3, 5, 10, 13, 2, 12,  2, false",
        "3, 5, 10, 13, 2,  0,  2, false",
        "3, 5, 10, 61, 2,  0, -1, false"
    })
    void stepsFollowOneAnother(
            int due, int released, int reporters, int owners, int further, int board, int lock, boolean fine) {
        assertThat(new CycleRule(due, released, reporters, owners, further, board, lock).inOrder())
                .isEqualTo(fine);
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, 0, 2027-05-10",
        "RETURNED, 0, 2027-05-10",
        "SUBMITTED, 1, 2027-05-13",
        "WAITING, 1, 2027-05-13",
        "SUBMITTED, 2, 2027-05-17",
        "SUBMITTED, 3, 2027-05-17"
    })
    void aStageWithoutADateHasTheLastOneNamed(State state, int stage, LocalDate due) {
        var deadlines = new Deadlines(
                LocalDate.of(2027, 5, 10),
                LocalDate.of(2027, 5, 13),
                null,
                null,
                null,
                List.of(LocalDate.of(2027, 5, 17)),
                null);

        assertThat(deadlines.due(state, stage)).isEqualTo(due);
    }
}
