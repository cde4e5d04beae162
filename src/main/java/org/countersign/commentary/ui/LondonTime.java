package org.countersign.commentary.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and times as people in England write them. */
final class LondonTime {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, h:mma", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mma", Locale.UK);

    private LondonTime() {}

    /** The day it is in London. */
    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, LONDON);
    }

    /** "23 November 2026, 5:52pm". */
    static String moment(Instant at) {
        return MOMENT.format(at.atZone(LONDON));
    }

    /** "5:52pm". */
    static String timeOfDay(Instant at) {
        return TIME.format(at.atZone(LONDON));
    }

    /** "8 May 2020". */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** "8 May". */
    static String dayOfYear(LocalDate day) {
        return DAY_OF_YEAR.format(day);
    }

    /** "Friday 8 May 2020". */
    static String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }
}
