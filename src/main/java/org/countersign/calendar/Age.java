package org.countersign.calendar;

/** How old a figure is, in words. */
public final class Age {

    private static final int MONTHS_OF_A_YEAR = 12;

    private Age() {}

    /** "2 years old", "7 months old"; empty under a month. Whole years from a year on. */
    public static String words(long months) {
        if (months < 1) {
            return "";
        }
        return months < MONTHS_OF_A_YEAR ? counted(months, "month") : counted(months / MONTHS_OF_A_YEAR, "year");
    }

    private static String counted(long number, String what) {
        return number + " " + what + (number == 1 ? " old" : "s old");
    }
}
