package org.countersign.benchmarking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.countersign.calendar.Age;
import org.jspecify.annotations.Nullable;

/**
 * A published figure of others beside an indicator's own.
 *
 * @param figure as it is published: "386.9"
 * @param per what it counts per, where the indicator does not: "per 10,000"; otherwise empty
 * @param amount where it is in the indicator's own form, otherwise null
 * @param period "31 March 2024"
 * @param briefly the period where there is little room: "Mar 2024"
 * @param until the last day it speaks of
 * @param how "mean of 9 of 10 neighbours, list of May 2025"; empty for a figure that is published as it is
 * @param source "Characteristics of children in need 2024, published 31 October 2024"
 */
public record Benchmark(
        Comparator comparator,
        String figure,
        String per,
        @Nullable BigDecimal amount,
        String period,
        String briefly,
        LocalDate until,
        String how,
        String source) {

    /** "386.9 per 10,000". */
    public String shown() {
        return per.isEmpty() ? figure : figure + " " + per;
    }

    /** "2 years old", "7 months old" at the end of a month; empty under a month. */
    public String age(YearMonth month) {
        return Age.words(ChronoUnit.MONTHS.between(YearMonth.from(until), month));
    }

    /** "31 March 2024, 2 years old". */
    public String periodAndAge(YearMonth month) {
        return age(month).isEmpty() ? period : period + ", " + age(month);
    }
}
