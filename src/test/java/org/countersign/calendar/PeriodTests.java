package org.countersign.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PeriodTests {

    @ParameterizedTest
    @CsvSource({
        "MONTH, 2020-04, 2020-04-01, 2020-04-30, April 2020, Apr 2020",
        "MONTH, 2019-09, 2019-09-01, 2019-09-30, September 2019, Sep 2019",
        "MONTH, 2020-02, 2020-02-01, 2020-02-29, February 2020, Feb 2020",
        "QUARTER, 2020-04, 2020-04-01, 2020-06-30, Quarter 1 2020-21, Q1 2020-21",
        "QUARTER, 2020-03, 2020-01-01, 2020-03-31, Quarter 4 2019-20, Q4 2019-20",
        "QUARTER, 2019-11, 2019-10-01, 2019-12-31, Quarter 3 2019-20, Q3 2019-20",
        "FINANCIAL_YEAR, 2020-03, 2019-04-01, 2020-03-31, 2019-20, 2019-20",
        "FINANCIAL_YEAR, 1999-04, 1999-04-01, 2000-03-31, 1999-00, 1999-00",
        "ACADEMIC_YEAR, 2020-08, 2019-09-01, 2020-08-31, Academic year 2019/20, 2019/20",
        "CALENDAR_YEAR, 2020-12, 2020-01-01, 2020-12-31, 2020, 2020",
    })
    void aMonthLiesInOnePeriodOfEachFrequency(
            Frequency frequency, YearMonth month, LocalDate start, LocalDate end, String label, String shortLabel) {
        var period = Period.containing(frequency, month);

        assertThat(period.start()).isEqualTo(start);
        assertThat(period.end()).isEqualTo(end);
        assertThat(period.label()).isEqualTo(label);
        assertThat(period.shortLabel()).isEqualTo(shortLabel);
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH, 2020-04-02",
        "QUARTER, 2020-05-01",
        "FINANCIAL_YEAR, 2020-01-01",
        "ACADEMIC_YEAR, 2020-04-01",
        "CALENDAR_YEAR, 2020-04-01",
    })
    void noPeriodBeginsOffItsGrid(Frequency frequency, LocalDate start) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(frequency, start));
    }

    @ParameterizedTest
    @EnumSource
    void periodsFollowEachOtherWithoutGapOrOverlap(Frequency frequency) {
        var period = Period.containing(frequency, YearMonth.of(2020, 4));

        assertThat(period.next().start()).isEqualTo(period.end().plusDays(1));
        assertThat(period.next().previous()).isEqualTo(period);
        assertThat(period.includes(period.lastMonth())).isTrue();
        assertThat(period.includes(period.lastMonth().plusMonths(1))).isFalse();
        assertThat(period.yearBefore().next().start()).isBeforeOrEqualTo(period.start());
    }

    @Test
    void aQuarterStandsInTheColumnOfItsLastMonth() {
        assertThat(Period.quarter(2019, 4).lastMonth()).isEqualTo(YearMonth.of(2020, 3));
        assertThat(Period.quarter(2020, 1).start()).isEqualTo(LocalDate.of(2020, 4, 1));
        assertThat(Period.quarter(2020, 1).yearBefore()).isEqualTo(Period.quarter(2019, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Period.quarter(2020, 5));
    }

    @Test
    void aPeriodIsHeldAgainstTheTargetOfTheYearItEndsIn() {
        assertThat(Period.month(YearMonth.of(2020, 4)).financialYear()).isEqualTo(new FinancialYear(2020));
        assertThat(Period.month(YearMonth.of(2020, 3)).financialYear()).isEqualTo(new FinancialYear(2019));
        assertThat(Period.financialYear(2019).financialYear()).isEqualTo(new FinancialYear(2019));
    }

    @Test
    void periodsSortByStartThenByFrequency() {
        var january = YearMonth.of(2020, 1);
        var sorted = Stream.of(
                        Period.containing(Frequency.CALENDAR_YEAR, january),
                        Period.month(YearMonth.of(2020, 2)),
                        Period.quarter(2019, 4),
                        Period.month(january))
                .sorted()
                .map(Period::shortLabel);

        assertThat(sorted).containsExactly("Jan 2020", "Q4 2019-20", "2020", "Feb 2020");
    }
}
