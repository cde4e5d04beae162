package org.countersign.calendar;

import java.time.format.TextStyle;
import java.util.Locale;

/** Names of periods. */
final class PeriodLabel {

    private PeriodLabel() {}

    static String full(Period period) {
        return switch (period.frequency()) {
            case MONTH -> monthName(period) + " " + year(period);
            case QUARTER -> "Quarter " + quarter(period);
            case ACADEMIC_YEAR -> "Academic year " + brief(period);
            case FINANCIAL_YEAR, CALENDAR_YEAR -> brief(period);
        };
    }

    /** Months by three letters: the JDK's own short form of September has four. */
    static String brief(Period period) {
        return switch (period.frequency()) {
            case MONTH -> monthName(period).substring(0, 3) + " " + year(period);
            case QUARTER -> "Q" + quarter(period);
            case FINANCIAL_YEAR -> period.financialYear().label();
            case ACADEMIC_YEAR -> "%d/%02d".formatted(year(period), (year(period) + 1) % 100);
            case CALENDAR_YEAR -> String.valueOf(year(period));
        };
    }

    private static String quarter(Period period) {
        var number = Math.floorMod(period.start().getMonthValue() - 4, 12) / 3 + 1;
        return number + " " + period.financialYear().label();
    }

    private static String monthName(Period period) {
        return period.start().getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static int year(Period period) {
        return period.start().getYear();
    }
}
