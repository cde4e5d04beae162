package org.countersign.indicator.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Months and moments as people write them. */
final class Months {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Months() {}

    static String words(YearMonth month) {
        return MONTH.format(month);
    }

    static String day(Instant moment) {
        return DAY.format(moment.atZone(LONDON));
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static ZoneId london() {
        return LONDON;
    }
}
