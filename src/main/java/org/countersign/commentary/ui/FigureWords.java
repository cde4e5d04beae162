package org.countersign.commentary.ui;

import java.time.YearMonth;
import java.util.Optional;
import org.countersign.actual.Reading;
import org.countersign.calculation.Change;
import org.countersign.calculation.Comparison;
import org.countersign.calculation.Direction;
import org.countersign.calculation.Display;
import org.countersign.calculation.Judgement;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Value;
import org.countersign.calendar.Period;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.JudgedBy;
import org.countersign.indicator.Measure;

/** A figure and its changes in sentences: what moved, how far, on what, and whether that is good. */
record FigureWords(IndicatorDetails indicator, Reading reading) {

    /** "125", or why there is no number. */
    String value() {
        return value(reading.value());
    }

    /**
     * "Quarter 4 2019-20"; "February 2020, reported in April 2020" of an indicator in arrears; "Latest due: Quarter 4
     * 2019-20" in a month in which none is due. Empty where the figure is the month's own.
     */
    Optional<String> period(YearMonth column) {
        Period period = reading.period();
        if (period.equals(Period.month(column))) {
            return Optional.empty();
        }
        boolean due = period.lastMonth().equals(Reading.asked(measure(), column));
        return Optional.of((due ? "" : "Latest due: ") + reading.periodWords(measure(), column));
    }

    /** "↑ up 11% on March 2020 (113), neither good nor bad". */
    String change() {
        String moved = compared(reading.onPrevious(), reading.period().previous());
        return judged(JudgedBy.PREVIOUS_PERIOD, reading.onPrevious(), moved);
    }

    /** "↑ up 108% on April 2019 (60)". */
    String lastYear() {
        String moved = compared(reading.onLastYear(), reading.period().yearBefore());
        return judged(JudgedBy.SAME_PERIOD_LAST_YEAR, reading.onLastYear(), moved);
    }

    /** "high", "low", "between 3 and 5"; empty where nobody said what is good. */
    Optional<String> good() {
        Polarity polarity = measure().polarity();
        return Optional.of(polarity)
                .filter(known -> known.kind() != Polarity.Kind.NONE)
                .map(known -> known.words().replaceFirst("^good is ", ""));
    }

    private String compared(Comparison comparison, Period before) {
        if (comparison.change() instanceof Change.NotAvailable none) {
            return "Cannot be compared with " + before.label() + ": " + none.reason();
        }
        String arrow = comparison.direction().map(Direction::symbol).orElse("");
        return arrow + " " + comparison.words() + " on " + before.label() + " (" + value(comparison.previous()) + ")";
    }

    private String judged(JudgedBy basis, Comparison comparison, String moved) {
        if (measure().judgedBy() != basis || comparison.change() instanceof Change.NotAvailable) {
            return moved;
        }
        return reading.judgement()
                .map(judgement -> similarBoth(judgement, comparison) ? moved : moved + ", " + words(judgement))
                .orElseGet(() -> moved + ", neither good nor bad");
    }

    /** What travelled little and is judged alike was said to be similar already. */
    private static boolean similarBoth(Judgement judgement, Comparison comparison) {
        return judgement == Judgement.SIMILAR
                && comparison.direction().filter(Direction.SIMILAR::equals).isPresent();
    }

    private static String words(Judgement judgement) {
        return switch (judgement) {
            case POSITIVE -> "positive";
            case SIMILAR -> "similar";
            case NEGATIVE -> "negative";
        };
    }

    private String value(Value value) {
        return switch (value) {
            case Value.Figure figure ->
                Display.value(figure, measure().unit(), measure().decimals());
            case Value.None none -> none.reason().words();
        };
    }

    private Measure measure() {
        return indicator.measure();
    }
}
