package org.countersign.scorecard;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.countersign.calendar.FinancialYear;

/** How old a published figure is when it stands beside a month's: by the end of its year. */
public final class BenchmarkAge {

    private static final int MONTHS_OF_A_YEAR = 12;

    private BenchmarkAge() {}

    /** "2 years old", "7 months old"; empty where its period is no financial year, or is not over yet. */
    public static String words(String period, YearMonth month) {
        return FinancialYear.parse(period)
                .map(year -> ChronoUnit.MONTHS.between(year.months().getLast(), month))
                .filter(months -> months > 0)
                .map(BenchmarkAge::words)
                .orElse("");
    }

    private static String words(long months) {
        return months < MONTHS_OF_A_YEAR
                ? counted(months, "month") + " old"
                : counted(months / MONTHS_OF_A_YEAR, "year") + " old";
    }

    private static String counted(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
