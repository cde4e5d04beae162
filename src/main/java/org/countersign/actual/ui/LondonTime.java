package org.countersign.actual.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as people write them, on the clock of those who read them. */
final class LondonTime {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, h:mma", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private LondonTime() {}

    /** "14 May 2020, 3:10pm". */
    static String moment(Instant at) {
        return MOMENT.format(at).replace("AM", "am").replace("PM", "pm");
    }
}
