package org.countersign.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTests {

    /** As listed on gov.uk/bank-holidays, England and Wales. */
    @ParameterizedTest
    @CsvSource({
        "2019, 01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26",
        "2020, 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
        "2021, 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
        "2022, 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
        "2023, 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
        "2024, 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
        "2025, 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
        "2026, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
        "2027, 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
    })
    void bankHolidaysAreThoseOfTheOfficialList(int year, String days) {
        var expected = Arrays.stream(days.split(" "))
                .map(day -> MonthDay.parse("--" + day).atYear(year))
                .toList();

        assertThat(BankHolidays.in(year)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-05-07, 1, 2020-05-11, over the moved holiday and a weekend",
        "2020-04-09, 1, 2020-04-14, over Easter",
        "2020-04-08, 5, 2020-04-17, over Easter",
        "2020-04-11, 1, 2020-04-14, from a Saturday",
        "2020-04-10, 0, 2020-04-14, none from a holiday",
        "2020-04-14, 0, 2020-04-14, none from a working day",
        "2020-04-14, -1, 2020-04-09, backwards over Easter",
        "2020-12-24, 3, 2020-12-31, over Christmas and the substitute",
    })
    void deadlinesCountWorkingDays(LocalDate from, int days, LocalDate expected, String why) {
        assertThat(WorkingDays.plus(from, days)).as(why).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2020-05-04, true", "2020-05-08, false", "2020-05-09, false", "2020-05-10, false", "2020-05-11, true"})
    void weekendsAndBankHolidaysAreNoWorkingDays(LocalDate day, boolean expected) {
        assertThat(WorkingDays.isWorkingDay(day)).isEqualTo(expected);
    }
}
