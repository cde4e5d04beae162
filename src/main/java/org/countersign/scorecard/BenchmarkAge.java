package org.countersign.scorecard;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.countersign.calendar.Age;
import org.countersign.calendar.FinancialYear;

/** How old a published figure is when it stands beside a month's: by the end of its year. */
public final class BenchmarkAge {

    private BenchmarkAge() {}

    /** "2 years old", "7 months old"; empty where its period is no financial year, or is not over yet. */
    public static String words(String period, YearMonth month) {
        return FinancialYear.parse(period)
                .map(year -> Age.words(ChronoUnit.MONTHS.between(year.months().getLast(), month)))
                .orElse("");
    }
}
