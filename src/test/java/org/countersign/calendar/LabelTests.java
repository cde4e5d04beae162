package org.countersign.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelTests {

    @ParameterizedTest
    @CsvSource({
        "17-18, 2017-18",
        "2017-18, 2017-18",
        "2017/18, 2017-18",
        "17/18, 2017-18",
        "201718, 2017-18",
        "2017-2018, 2017-18",
        "' 2019 - 20 ', 2019-20",
        "2019–20, 2019-20",
        "99-00, 1999-00",
        "202021, 2020-21",
    })
    void financialYearsAreReadInEverySpelling(String text, String label) {
        assertThat(FinancialYear.parse(text)).map(FinancialYear::label).contains(label);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2017", "2017-19", "202012", "17-17", "2017-1", "1718", "Target 17-18", "18-17"})
    void whatIsNoFinancialYearIsNotRead(String text) {
        assertThat(FinancialYear.parse(text)).isEmpty();
    }

    @Test
    void aFinancialYearRunsFromAprilToMarch() {
        var year = FinancialYear.containing(YearMonth.of(2020, 3));

        assertThat(year).isEqualTo(new FinancialYear(2019)).isLessThan(year.next());
        assertThat(year.months()).hasSize(12).startsWith(YearMonth.of(2019, 4)).endsWith(YearMonth.of(2020, 3));
        assertThat(FinancialYear.containing(YearMonth.of(2020, 4)).previous()).isEqualTo(year);
    }

    @ParameterizedTest
    @CsvSource({
        "Apr-20, 2020-04",
        "Apr 20, 2020-04",
        "Apr 2020, 2020-04",
        "April 2020, 2020-04",
        "APRIL-2020, 2020-04",
        "apr20, 2020-04",
        "Sept-19, 2019-09",
        "Sep-19, 2019-09",
        "may '19, 2019-05",
        "2020-04, 2020-04",
        "04/2020, 2020-04",
        "4/2020, 2020-04",
        "Jun-19, 2019-06",
        "Jul-19, 2019-07",
    })
    void monthsAreReadAsColumnsAreHeaded(String text, YearMonth month) {
        assertThat(MonthLabel.parse(text)).contains(month);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Ref.",
                "SN",
                "Ma-20",
                "Apr",
                "2020",
                "2020-13",
                "00/2020",
                "Apron 20",
                "17-18",
                "Target 17-18"
            })
    void whatIsNoMonthIsNotRead(String text) {
        assertThat(MonthLabel.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2020-04,true", "1989-12,false", "2101-01,false", "-999999999-01,false", "2020-13,false", "Apr-20,false"
    })
    void anAddressNamesAMonthOfOurTime(String text, boolean named) {
        assertThat(MonthLabel.inAddress(text).isPresent()).isEqualTo(named);
    }
}
