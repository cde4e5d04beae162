package org.countersign.commentary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import org.countersign.actual.Reading;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Timing;
import org.countersign.calculation.Unit;
import org.countersign.calculation.Value;
import org.countersign.calendar.Frequency;
import org.countersign.indicator.Description;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.JudgedBy;
import org.countersign.indicator.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureWordsTests {

    @Test
    void whatCannotBeComparedIsNotSaidToBeUnchanged() {
        FigureWords words = words(Frequency.QUARTER, YearMonth.of(2020, 3));

        assertThat(words.change())
                .isEqualTo("Cannot be compared with Quarter 3 2019-20: one of the two figures is not a number");
        assertThat(words.lastYear()).startsWith("Cannot be compared with Quarter 4 2018-19: ");
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH, 2020-03, ''",
        "QUARTER, 2020-03, Quarter 4 2019-20",
        "QUARTER, 2020-04, Latest due: Quarter 4 2019-20"
    })
    void figureOfAnotherPeriodThanTheMonthNamesIt(Frequency frequency, YearMonth column, String period) {
        assertThat(words(frequency, column).period(column).orElse("")).isEqualTo(period);
    }

    @ParameterizedTest
    @CsvSource({"2020-05, '2', 'March 2020, reported in May 2020'", "2020-04, 1, 'March 2020, reported in April 2020'"})
    void figureInArrearsNamesItsPeriodAndTheCycleThatAskedForIt(YearMonth cycle, int lag, String period) {
        Measure measure = Measure.found(Unit.COUNT, 0, Polarity.NONE).timed(Timing.IN_PERIOD, lag);

        assertThat(words(measure, cycle).period(cycle)).contains(period);
        assertThat(words(measure, cycle).value()).isEqualTo("125");
    }

    @Test
    void overAChangeOfDefinitionTheDayIsSaid() {
        Measure measure = Measure.found(Unit.COUNT, 0, Polarity.NONE);
        var figures = Map.of(YearMonth.of(2020, 3), Value.of("125"), YearMonth.of(2020, 2), Value.of("113"));
        Reading reading = Reading.of(measure, Set.of(LocalDate.of(2020, 3, 1)), figures, YearMonth.of(2020, 3));

        assertThat(new FigureWords(indicator(measure), reading).change())
                .isEqualTo("Cannot be compared with February 2020: from 1 March 2020 another definition holds");
    }

    private static FigureWords words(Frequency frequency, YearMonth column) {
        return words(
                new Measure(Unit.COUNT, 0, frequency, true, Polarity.NONE, JudgedBy.PREVIOUS_PERIOD, null), column);
    }

    private static FigureWords words(Measure measure, YearMonth column) {
        var figures = Map.of(YearMonth.of(2020, 3), Value.of("125"));
        return new FigureWords(indicator(measure), Reading.of(measure, figures, column));
    }

    private static IndicatorDetails indicator(Measure measure) {
        return IndicatorDetails.of(
                new IndicatorId(1), new Description("Q1", "Families attached", "", "", 1, ""), measure);
    }
}
