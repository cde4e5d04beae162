package org.countersign.feed.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments and days as people in England write them. */
final class LondonTime {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    private LondonTime() {}

    static String day(Instant at) {
        return DAY.format(at.atZone(LONDON));
    }

    static String moment(Instant at) {
        return MOMENT.format(at.atZone(LONDON));
    }
}
