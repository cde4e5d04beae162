package org.countersign.identity.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as people in England write them. */
final class PlainTime {

    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private PlainTime() {}

    /** "23 November 2026, 14:05". */
    static String of(Instant at) {
        return WORDS.format(at);
    }
}
