package org.countersign.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.countersign.actual.FigureQuery;
import org.countersign.actual.Reading;
import org.countersign.benchmarking.StatedBenchmark;
import org.countersign.commentary.Commented;
import org.countersign.commentary.ImportedText;
import org.countersign.commentary.OpenedCommentary;
import org.countersign.indicator.IndicatorDetails;
import org.jspecify.annotations.Nullable;

/**
 * One indicator, looked at in one month.
 *
 * @param trend every month from the first to the last with a figure, without gaps
 * @param benchmarks as the authority's own sheet states them, those with a number
 * @param published of the measure that the indicator is linked to; empty where it is not linked, or nothing is published
 * @param opened the month's commentary with its history, as far as the reader may see it; null in a month never opened
 * @param marks events and changes of definition, the earliest first
 * @param divisions its parts with their figures, by what they divide it into
 * @param doubts of its figures, those that nobody answered yet
 * @param older commentaries of other months, newest first
 * @param imported texts of months that came in as history, newest first
 * @param released whether everybody sees the month's figure, or none stands there
 */
public record IndicatorPage(
        IndicatorDetails indicator,
        List<String> owners,
        List<String> reporters,
        YearMonth period,
        List<YearMonth> periods,
        Headline headline,
        SortedMap<YearMonth, Optional<BigDecimal>> trend,
        List<FigureLine> figures,
        List<RevisionLine> revisions,
        List<PrintedLine> printed,
        List<StatedBenchmark> benchmarks,
        Optional<PublishedBeside> published,
        @Nullable OpenedCommentary opened,
        List<Commented> older,
        List<ImportedText> imported,
        Neighbours neighbours,
        AsSigned asSigned,
        List<Mark> marks,
        List<Division> divisions,
        List<FigureQuery> doubts,
        boolean released) {

    /** The doubt of the month's own figure. */
    public Optional<FigureQuery> doubt() {
        return doubts.stream()
                .filter(each -> each.month().equals(figureMonth()))
                .findFirst();
    }

    /** The month whose figure the page's month shows: of an indicator in arrears an earlier one. */
    public YearMonth figureMonth() {
        return Reading.shown(indicator.measure(), period);
    }

    /** Whether the month asks for a figure, and so for words about it. */
    public boolean due() {
        return Reading.isDue(indicator.measure(), period);
    }

    public Optional<OpenedCommentary> commentary() {
        return Optional.ofNullable(opened);
    }

    /** What an old file says about the month. */
    public Optional<ImportedText> importedText() {
        return imported.stream().filter(text -> text.month().equals(period)).findFirst();
    }

    /**
     * The month's figure and what follows from it.
     *
     * @param status "on target", "close to target", "off target"; empty without status
     * @param crossedEvents "First lockdown, 23 March 2020": what either change crosses
     */
    public record Headline(
            Cell value,
            Derived onPrevious,
            Derived onLastYear,
            Derived average,
            Derived maximum,
            Cell target,
            Derived minimum,
            Cell yearToDate,
            Cell status,
            List<String> crossedEvents) {}

    /** An event, or a day from which on another definition holds. */
    public record Mark(LocalDate day, String words, boolean breaks) {}

    /**
     * How the page's figures stand to those that were signed.
     *
     * @param signed whether the month's text is signed, and there is something to show as it was
     * @param shown whether it is shown so
     * @param moved what changed since, each in words: "figure 125, now 131"; empty where nothing did
     */
    public record AsSigned(boolean signed, boolean shown, List<String> moved) {}

    /** A month of the table behind the chart. */
    public record FigureLine(YearMonth month, Cell value, String onPrevious, String onLastYear) {}

    /**
     * A figure that was revised; times are London's.
     *
     * @param lasting whether the figure is another because of it: not where a later one brought the former figure back
     */
    public record RevisionLine(
            YearMonth month,
            String before,
            String after,
            String by,
            String at,
            String reason,
            String source,
            boolean lasting) {}

    /**
     * A derived figure that the month's sheet printed and that is not ours.
     *
     * @param ours empty where ours cannot be had
     */
    public record PrintedLine(String what, String printed, String ours) {}

    /** References of the indicators before and after this one in the order of the sheet; empty at either end. */
    public record Neighbours(String before, String after) {

        static final Neighbours NONE = new Neighbours("", "");
    }
}
