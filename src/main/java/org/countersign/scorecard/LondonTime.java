package org.countersign.scorecard;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as people in London read them. */
public final class LondonTime {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(LONDON);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK).withZone(LONDON);

    private LondonTime() {}

    /** "12 May 2020". */
    public static String day(Instant at) {
        return DAY.format(at);
    }

    /** "May 2020". */
    static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** "12 May 2020, 14:05". */
    public static String moment(Instant at) {
        return MOMENT.format(at);
    }
}
