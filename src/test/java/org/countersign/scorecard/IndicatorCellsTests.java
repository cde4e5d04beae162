package org.countersign.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.countersign.actual.RecordedValue;
import org.countersign.actual.StatedFigure;
import org.countersign.actual.StatedKind;
import org.countersign.actual.Status;
import org.countersign.benchmarking.Comparator;
import org.countersign.calculation.Basis;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Target;
import org.countersign.calculation.Timing;
import org.countersign.calculation.Unit;
import org.countersign.calculation.Value;
import org.countersign.calendar.FinancialYear;
import org.countersign.calendar.Frequency;
import org.countersign.commentary.Seen;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.JudgedBy;
import org.countersign.indicator.MarkedEvent;
import org.countersign.indicator.MarkedEventId;
import org.countersign.indicator.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorCellsTests {

    private static final IndicatorId ID = new IndicatorId(1);
    private static final YearMonth APRIL = YearMonth.of(2020, 4);
    private static final YearMonth MARCH = YearMonth.of(2020, 3);
    private static final Measure MONTHLY = Measure.found(Unit.COUNT, 0, Polarity.LOWER_IS_BETTER);
    private static final MarkedEvent LOCKDOWN =
            new MarkedEvent(new MarkedEventId(new UUID(0, 1)), LocalDate.of(2020, 3, 23), "First lockdown", Set.of());

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            frequency,      figure in, column,  text, note,         spoken
            QUARTER,        2020-03,   2020-03, 110,  p,            '110, provisional'
            QUARTER,        2020-03,   2020-04, 110,  Q4 2019-20 p, 'not due; Quarter 4 2019-20: 110, provisional'
            QUARTER,        2020-03,   2020-02, '',   '',           not due
            FINANCIAL_YEAR, 2020-03,   2020-04, 110,  2019-20 p,    'not due; 2019-20: 110, provisional'
            ACADEMIC_YEAR,  2019-08,   2020-04, 110,  2018/19 p,    'not due; Academic year 2018/19: 110, provisional'
            CALENDAR_YEAR,  2019-12,   2020-04, 110,  2019 p,       'not due; 2019: 110, provisional'
            """)
    void betweenTwoPeriodsTheLatestStandsGreyedWithItsNameAndMarks(
            Frequency frequency, YearMonth figure, YearMonth column, String text, String note, String spoken) {
        Cell cell = cells(MONTHLY.every(frequency), Map.of(figure, "110")).inMonth(column);

        assertThat(cell).isEqualTo(new Cell(text, note, spoken, column.equals(figure) ? Set.of() : Set.of(Look.MUTED)));
    }

    @Test
    void aBlankIsMissingUntilTheFrequencyIsConfirmed() {
        Measure proposed =
                new Measure(Unit.COUNT, 0, Frequency.QUARTER, false, Polarity.NONE, JudgedBy.PREVIOUS_PERIOD, null);

        assertThat(cells(proposed, Map.of(MARCH, "110")).inMonth(APRIL)).isEqualTo(Cell.muted("–", "missing"));
    }

    @Test
    void inArrearsTheCyclesColumnHoldsWhatItAsksForWithItsName() {
        IndicatorCells cells = cells(
                MONTHLY.timed(Timing.IN_PERIOD, 2), Map.of(YearMonth.of(2020, 2), "40", YearMonth.of(2020, 1), "38"));

        assertThat(cells.inMonth(APRIL))
                .isEqualTo(new Cell(
                        "40", "Feb 2020 p", "40, provisional, February 2020, reported in April 2020", Set.of()));
        assertThat(cells.inMonth(MARCH)).isEqualTo(Cell.muted("", "not due"));
        assertThat(cells.inMonth(YearMonth.of(2020, 2)).text()).isEqualTo("40");
        assertThat(cells.inMonth(YearMonth.of(2020, 1)).text()).isEqualTo("38");
        assertThat(cells.onPrevious().shown().spoken()).startsWith("similar (5%)");
    }

    @Test
    void anEventIsMarkedInItsMonthAndBesideTheChangesThatCrossItAndNowhereElse() {
        Beside around = Beside.nothing();
        around.events().add(LOCKDOWN);
        IndicatorCells cells = cells(MONTHLY, Map.of(APRIL, "125", MARCH, "113", APRIL.minusYears(1), "60"), around);

        assertThat(cells.inMonth(MARCH).looks()).contains(Look.EVENT);
        assertThat(cells.inMonth(MARCH).spoken()).isEqualTo("113, provisional, event: First lockdown, 23 March 2020");
        assertThat(cells.inMonth(APRIL).looks()).doesNotContain(Look.EVENT);
        assertThat(cells.onPrevious().shown().text()).isEqualTo("11%");
        assertThat(cells.onPrevious().shown().spoken())
                .isEqualTo("up 11%, negative, across First lockdown, 23 March 2020");
        assertThat(cells.onLastYear().shown().looks()).contains(Look.EVENT);
        assertThat(cells.happenings().crossed()).containsExactly("First lockdown, 23 March 2020");
    }

    @Test
    void aChangeOfDefinitionIsMarkedAndLeavesNoChangeNotEvenThePrintedOne() {
        Beside around = Beside.nothing();
        around.breaks().add(LocalDate.of(2020, 4, 1));
        around.stated()
                .put(
                        StatedKind.CHANGE_PREVIOUS,
                        new StatedFigure(ID, APRIL, StatedKind.CHANGE_PREVIOUS, "↑ 11%", Value.of("11")));
        IndicatorCells cells = cells(MONTHLY, Map.of(APRIL, "125", MARCH, "113"), around);

        assertThat(cells.inMonth(APRIL).looks()).contains(Look.BREAK);
        assertThat(cells.inMonth(APRIL).spoken()).endsWith("another definition from 1 April 2020");
        assertThat(cells.onPrevious().shown())
                .isEqualTo(Cell.muted("n/a", "not available: from 1 April 2020 another definition holds"));
    }

    @ParameterizedTest
    @CsvSource({
        "IN_PERIOD, 238, sum, '238, sum'",
        "AT_DATE, 125, latest, '125, latest'",
        "ROLLING, '', '', none of a figure rolling 12 months",
    })
    void theYearToDateSaysHowItCameTogether(Timing timing, String text, String note, String spoken) {
        Cell cell = cells(
                        MONTHLY.timed(timing, 0), Map.of(APRIL, "113", APRIL.plusMonths(1), "125"), APRIL.plusMonths(1))
                .trailing()
                .yearToDate();

        assertThat(cell.text()).isEqualTo(text);
        assertThat(cell.note()).isEqualTo(note);
        assertThat(cell.spoken()).isEqualTo(spoken);
    }

    @Test
    void aYearToDateThatLacksMonthsSaysOfHowManyItIs() {
        Cell cell = cells(MONTHLY, Map.of(APRIL, "113", APRIL.plusMonths(2), "125"), APRIL.plusMonths(2))
                .trailing()
                .yearToDate();

        assertThat(cell).isEqualTo(new Cell("238", "sum 2 of 3", "238, sum, 2 of 3", Set.of(Look.MUTED)));
    }

    @Test
    void aPercentageThatCannotBePooledHasNoYearToDateAndSaysWhy() {
        Measure percentage = Measure.found(Unit.PERCENTAGE, 1, Polarity.NONE);

        assertThat(cells(percentage, Map.of(APRIL, "6.8")).trailing().yearToDate())
                .isEqualTo(Cell.muted("n/a", "not available: numerators and denominators are not known"));
    }

    @Test
    void theMinimumNamesItsMonth() {
        Cell minimum = cells(MONTHLY, Map.of(APRIL, "125", MARCH, "113"))
                .trailing()
                .minimum()
                .shown();

        assertThat(minimum.text()).isEqualTo("113");
        assertThat(minimum.note()).isEqualTo("Mar 2020");
    }

    @ParameterizedTest
    @CsvSource({
        "125, on target, MET, 'on target, 125 asked for in April 2020'",
        "120, close to target, CLOSE, 'close to target, 120 asked for in April 2020'",
        "100, off target, MISSED, 'off target, 100 asked for in April 2020'",
    })
    void theStatusIsSaidInWords(BigDecimal target, String text, Look look, String spoken) {
        Beside around = Beside.nothing();
        around.targetsByYear().put(new FinancialYear(2020), Target.Aim.of(target, Basis.EACH_MONTH));

        assertThat(cells(MONTHLY, Map.of(APRIL, "125"), around).references().status())
                .isEqualTo(new Cell(text, "", spoken, Set.of(look)));
    }

    @Test
    void lastYearsTargetGivesNoStatus() {
        Beside around = Beside.nothing();
        around.targetsByYear().put(new FinancialYear(2019), Target.Aim.of(BigDecimal.ONE, Basis.EACH_MONTH));

        assertThat(cells(MONTHLY, Map.of(APRIL, "125"), around).references().status())
                .isEqualTo(Cell.EMPTY);
    }

    @Test
    void whatWasRevisedSinceTheLastCycleIsMarkedApartFromWhatWasEverRevised() {
        Map<YearMonth, RecordedValue> recorded = Map.of(
                APRIL, new RecordedValue(Value.of("131"), Status.PROVISIONAL, 2),
                MARCH, new RecordedValue(Value.of("113"), Status.ESTIMATED, 2));
        History history = new History(MONTHLY, Set.of(), recorded, Set.of(APRIL));
        IndicatorCells cells = IndicatorCells.of(ID, history, Beside.nothing(), APRIL);

        assertThat(cells.inMonth(APRIL))
                .isEqualTo(
                        new Cell("131", "pr", "131, provisional, revised since the last cycle", Set.of(Look.REVISED)));
        assertThat(cells.inMonth(MARCH)).isEqualTo(new Cell("113", "er", "113, estimated, revised", Set.of()));
    }

    @Test
    void asSignedStandsWhatWasKeptWithTheSignature() {
        Seen seen = new Seen(
                "125",
                new BigDecimal("125"),
                "↑ 11%",
                "n/a",
                "negative",
                "",
                List.of(),
                "off target",
                "",
                null,
                null,
                "");
        Facts now = Facts.of(cells(MONTHLY, Map.of(APRIL, "140", MARCH, "113")), List.of(MARCH, APRIL));
        Facts then = now.asSigned(new SeenCells(seen, JudgedBy.PREVIOUS_PERIOD));

        assertThat(then.months()).extracting(Cell::text).containsExactly("113", "125");
        assertThat(then.months().getLast().spoken()).isEqualTo("125, as signed");
        assertThat(then.onPrevious().shown())
                .isEqualTo(new Cell("11%", "", "up 11%, negative, as signed", Set.of(Look.UP, Look.NEGATIVE)));
        assertThat(then.onLastYear().shown()).isEqualTo(Cell.muted("n/a", "not available, as signed"));
        assertThat(then.status().text()).isEqualTo("off target");
        assertThat(now.notSigned().months().getLast().looks()).contains(Look.AS_NOW);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"NEIGHBOURS|433.1|per 10,000", "ENGLAND|6.8%|2017-18", "REGION||"})
    void asSignedStandsWhomItWasComparedWithThen(Comparator comparator, String figure, String beneath) {
        Seen seen = new Seen(
                "125",
                null,
                "",
                "",
                "",
                "",
                List.of(
                        "Statistical neighbours 433.1 per 10,000 (31 March 2024, 2 years old)",
                        "England 6.8% (2017-18, 2 years old)"),
                "",
                "",
                null,
                null,
                "");

        Cell then = new SeenCells(seen, JudgedBy.PREVIOUS_PERIOD).compared(comparator);

        assertThat(then.text()).isEqualTo(Objects.requireNonNullElse(figure, ""));
        assertThat(then.note()).isEqualTo(Objects.requireNonNullElse(beneath, ""));
    }

    private static IndicatorCells cells(Measure measure, Map<YearMonth, String> figures) {
        return cells(measure, figures, Beside.nothing());
    }

    private static IndicatorCells cells(Measure measure, Map<YearMonth, String> figures, YearMonth cycle) {
        return IndicatorCells.of(ID, history(measure, figures, Set.of()), Beside.nothing(), cycle);
    }

    private static IndicatorCells cells(Measure measure, Map<YearMonth, String> figures, Beside around) {
        return IndicatorCells.of(ID, history(measure, figures, around.breaks()), around, APRIL);
    }

    private static History history(Measure measure, Map<YearMonth, String> figures, Set<LocalDate> breaks) {
        Map<YearMonth, RecordedValue> recorded = new HashMap<>();
        figures.forEach(
                (month, figure) -> recorded.put(month, new RecordedValue(Value.of(figure), Status.PROVISIONAL, 1)));
        return new History(measure, breaks, recorded);
    }
}
