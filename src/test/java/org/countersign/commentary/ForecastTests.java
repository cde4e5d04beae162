package org.countersign.commentary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** May 2027: the 3rd and the 31st are bank holidays. */
class ForecastTests {

    private static final LocalDate MONDAY = LocalDate.of(2027, 5, 10);

    @ParameterizedTest
    @CsvSource({
        "'3,5,4',     2027-05-14",
        "'9,1,2',     2027-05-12",
        "'5,3,4,20',  2027-05-14",
        "'-2,-1,-2',  2027-05-06",
        "'0,0,0',     2027-05-10"
    })
    void theMedianPaceOfPastMonthsIsCountedFromTheReportersDay(String paces, LocalDate finish) {
        assertThat(Forecast.of(paces(paces), MONDAY).day()).contains(finish);
    }

    @Test
    void underThreePastMonthsNothingIsSaid() {
        Forecast forecast = Forecast.of(List.of(4, 4), MONDAY);

        assertThat(forecast.day()).isEmpty();
        assertThat(forecast.months()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-05-28, 2027-06-01,  1",
        "2027-05-10, 2027-05-10,  0",
        "2027-05-10, 2027-05-14,  4",
        "2027-05-14, 2027-05-10, -4"
    })
    void workingDaysAreCountedBothWays(LocalDate from, LocalDate to, int days) {
        assertThat(Forecast.between(from, to)).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-05-10, 2027-05-10, TODAY",
        "2027-05-12, 2027-05-10, SOON",
        "2027-06-02, 2027-05-28, SOON",
        "2027-05-07, 2027-05-10, LATE",
        "2027-05-08, 2027-05-10, LATE",
        "2027-05-11, 2027-05-10, ''",
        "2027-05-06, 2027-05-10, ''"
    })
    void whatComesDueIsSaidTwoWorkingDaysBeforeOnTheDayAndAfterIt(LocalDate due, LocalDate today, String when) {
        assertThat(DueKeeping.when(due, today).map(Enum::name).orElse("")).isEqualTo(when);
    }

    private static List<Integer> paces(String words) {
        return Stream.of(words.split(",")).map(Integer::valueOf).toList();
    }
}
