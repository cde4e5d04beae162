package org.countersign.notification;

import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * What one person is told.
 *
 * @param by the name of whoever did it, as it is now
 * @param reference of the indicator it is about
 */
public record Notice(
        NoticeId id, Occurrence kind, String by, String reference, YearMonth month, Instant at, boolean read) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    /** "Early Help Owner returned EH1a, April 2020". */
    public String words() {
        return by + " " + kind.words() + " " + reference + ", " + MONTH.format(month);
    }
}
