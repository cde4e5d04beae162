package org.countersign.audit;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as people in London read them. */
final class LondonTime {

    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss", Locale.UK).withZone(LONDON);

    private LondonTime() {}

    /** "12 May 2020, 14:05:09". */
    static String moment(Instant at) {
        return MOMENT.format(at);
    }
}
