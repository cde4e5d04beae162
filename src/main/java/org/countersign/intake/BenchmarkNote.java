package org.countersign.intake;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.countersign.calendar.FinancialYear;
import org.countersign.calendar.MonthLabel;

/**
 * What the lines above the header say about the benchmark figures.
 *
 * @param text as in the file
 * @param updated when the figures were last brought up to date
 * @param data the year they are about
 */
public record BenchmarkNote(Place place, String text, Optional<YearMonth> updated, Optional<FinancialYear> data) {

    private static final Pattern UPDATED =
            Pattern.compile("(?i)updated?\\s*:?\\s+([a-z]{3,9}[\\s-]*\\d{2,4}|\\d{1,2}/\\d{4}|\\d{4}-\\d{2})");
    private static final Pattern DATA = Pattern.compile(
            "(?i)(?:using|based on|data)\\s*:?\\s+(\\d{4}\\s*[-/–]\\s*\\d{2,4}|\\d{2}\\s*[-/–]\\s*\\d{2})");

    /** Reads "(Updated Mar-19, using 17-18 data)"; empty unless the text says when or of which year. */
    static Optional<BenchmarkNote> parse(Place place, String text) {
        var note = new BenchmarkNote(
                place,
                text,
                first(UPDATED, text).flatMap(MonthLabel::parse),
                first(DATA, text).flatMap(FinancialYear::parse));
        return note.updated.isPresent() || note.data.isPresent() ? Optional.of(note) : Optional.empty();
    }

    private static Optional<String> first(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
