package org.countersign.commentary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Map;
import org.countersign.actual.Reading;
import org.countersign.calculation.Polarity;
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

    private static FigureWords words(Frequency frequency, YearMonth column) {
        Measure measure = new Measure(Unit.COUNT, 0, frequency, true, Polarity.NONE, JudgedBy.PREVIOUS_PERIOD, null);
        IndicatorDetails indicator = IndicatorDetails.of(
                new IndicatorId(1), new Description("Q1", "Families attached", "", "", 1, ""), measure);
        return new FigureWords(indicator, Reading.of(measure, Map.of(YearMonth.of(2020, 3), Value.of("125")), column));
    }
}
