package org.countersign.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTextTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Apr-20;April 2020",
                "April 2020;April 2020",
                "apr 20:;April 2020",
                "2020-04;April 2020",
                "04/2020;April 2020",
                "202004;April 2020",
                "202012;December 2020",
                "2020-04-30;April 2020",
                "2020-04-01T00:00:00;April 2020",
                "30/04/2020;April 2020",
                "1 April 2020;April 2020",
                "31st March 2020;March 2020",
                "Apr 2019/20;April 2019",
                "2019/20 Jan;January 2020",
                "2020 Apr;April 2020",
                "Apr-20 actual;April 2020",
                "Latest Result Jul-18;July 2018",
                "Actual Apr-20;April 2020",
                "Q1 2019/20;Quarter 1 2019-20",
                "Q1 19-20;Quarter 1 2019-20",
                "Quarter 4 2019-20;Quarter 4 2019-20",
                "Qtr 2 (2019/20);Quarter 2 2019-20",
                "2019/20 Q3;Quarter 3 2019-20",
                "201920Q1;Quarter 1 2019-20",
                "Apr-Jun 2019;Quarter 1 2019-20",
                "January to March 2020;Quarter 4 2019-20",
                "17-18;2017-18",
                "2019/20;2019-20",
                "2019-2020;2019-20",
                "202425;2024-25",
                "2019/20 outturn;2019-20",
                "Year End 2016/17;2016-17",
                "Academic year 2019/20;Academic year 2019/20",
                "2019;2019",
            })
    void aPeriodIsReadInTheUsualSpellings(String text, String label) {
        assertThat(PeriodText.parse(text).map(Period::label)).hasValue(label);
    }

    @Test
    void aQuarterMayStandAfterASemicolon() {
        assertThat(PeriodText.parse("2018-19;Q1").map(Period::label)).hasValue("Quarter 1 2018-19");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Q1",
                "Q1 2019",
                "April",
                "Year to date",
                "13/2020",
                "2017-19",
                "31/02/2020",
                "5",
                "YTD",
                "Feb-Apr 2019",
                "Q5 2019/20",
                "last month",
                "1999-99",
                "99"
            })
    void whatIsNoPeriodOrHasTwoReadingsIsNotRead(String text) {
        assertThat(PeriodText.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2009-10, 2010-11, 2012-13;2010-11",
                "2007-11, 2009-11, 2010-11, 2022-23, 2016;2010-11",
                "2010-10, 2010-11, 2010-12;November 2010",
                "2010-09, 2010-11;November 2010",
                "201011, 201213;2010-11",
                "201011, 201004;November 2010",
            })
    void whatCouldBeAMonthOrAYearIsToldByTheTextsBesideIt(String texts, String label) {
        var all = List.of(texts.split(", "));
        String either = texts.contains("-") ? "2010-11" : "201011";

        assertThat(PeriodText.parse(either, Dashed.among(all)).map(Period::label))
                .hasValue(label);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2010-11, 2011-12", "201011, 201112", "2010-11", "2010-11, 2012-05, 2012-13"})
    void whereNothingBesideItTellsItIsNotRead(String texts) {
        var all = List.of(texts.split(", "));

        assertThat(PeriodText.parse(all.getFirst(), Dashed.among(all))).isEmpty();
        assertThat(PeriodText.isEither(all.getFirst())).isTrue();
    }

    @Test
    void amongYearsThreeOfThemAreNoMonth() {
        assertThat(PeriodText.parse("2009-11", Dashed.YEARS)).isEmpty();
        assertThat(PeriodText.parse("2012-05", Dashed.among(List.of("2010-11", "2012-05", "2012-13"))))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Scorecard for April 2020;April 2020",
                "scorecard-apr-2020.tsv;April 2020",
                "Performance Q1 2019/20 (draft);Quarter 1 2019-20",
                "Apr 20;April 2020",
            })
    void aPeriodIsFoundAmongOtherWords(String text, String label) {
        assertThat(PeriodText.within(text).map(Period::label)).hasValue(label);
    }

    @ParameterizedTest
    @ValueSource(strings = {"April to June", "From April 2020 to May 2020", "file_2014-09-02_b9db280.tsv", "Notes", ""})
    void twoPeriodsOrNoneAreNotGuessedAt(String text) {
        assertThat(PeriodText.within(text)).isEmpty();
    }
}
