package org.countersign.commentary;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.countersign.indicator.IndicatorId;

/**
 * A text of a month as an old file has it: history. It asks nobody for anything, is never late, and nobody signed it here.
 *
 * @param source name of the file
 * @param at when it was imported
 */
public record ImportedText(IndicatorId indicator, YearMonth month, Words words, String source, Instant at) {

    /** By shape, as the states of commentaries have one each. */
    public static final String SHAPE = "▤";

    public static final String STATE = "imported, not signed";

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(ZoneId.of("Europe/London"));

    /**
     * What the file says.
     *
     * @param text Markdown
     * @param author as the file names them; empty where it does not
     * @param written when, as the file says; empty where it does not
     */
    public record Words(String text, String author, String written) {

        /** "Written by Early Help Reporter, 3 May 2019, as the file says."; empty where it says neither. */
        public Optional<String> authorship() {
            if (author.isEmpty()) {
                return Optional.of("Written on " + written + ", as the file says.")
                        .filter(on -> !written.isEmpty());
            }
            String on = written.isEmpty() ? "" : ", " + written;
            return Optional.of("Written by " + author + on + ", as the file says.");
        }
    }

    /** "Imported from scorecard.xlsx on 28 November 2026, not signed." */
    public String origin() {
        return origin(source, at);
    }

    public static String origin(String source, Instant at) {
        return "Imported from " + source + " on " + DAY.format(at) + ", not signed.";
    }
}
