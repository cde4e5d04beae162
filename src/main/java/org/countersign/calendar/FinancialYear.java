package org.countersign.calendar;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * April to March.
 *
 * @param startYear the year of its April: 2019 for 2019-20
 */
public record FinancialYear(int startYear) implements Comparable<FinancialYear> {

    private static final Pattern TWO_YEARS = Pattern.compile("(\\d{4}|\\d{2})\\s*[-/–]\\s*(\\d{4}|\\d{2})");
    private static final Pattern SIX_DIGITS = Pattern.compile("(\\d{4})(\\d{2})");
    private static final int FIRST_TWO_DIGIT_YEAR_OF_THE_LAST_CENTURY = 70;

    public static FinancialYear containing(YearMonth month) {
        return new FinancialYear(month.minusMonths(3).getYear());
    }

    /**
     * Reads 17-18, 2017-18, 2017/18, 17/18, 2017-2018 and the publisher's 201718. Empty for anything else, also where
     * the second year does not follow the first: 2017-19, 202012.
     */
    public static Optional<FinancialYear> parse(String text) {
        return Stream.of(TWO_YEARS, SIX_DIGITS)
                .map(pattern -> pattern.matcher(text.strip()))
                .filter(Matcher::matches)
                .filter(FinancialYear::secondFollowsFirst)
                .map(match -> new FinancialYear(fullYear(match.group(1))))
                .findFirst();
    }

    /** "2019-20". */
    public String label() {
        return "%d-%02d".formatted(startYear, (startYear + 1) % 100);
    }

    /** April first. */
    public List<YearMonth> months() {
        var april = YearMonth.of(startYear, Month.APRIL);
        return Stream.iterate(april, month -> month.plusMonths(1)).limit(12).toList();
    }

    public FinancialYear previous() {
        return new FinancialYear(startYear - 1);
    }

    public FinancialYear next() {
        return new FinancialYear(startYear + 1);
    }

    @Override
    public int compareTo(FinancialYear other) {
        return Integer.compare(startYear, other.startYear);
    }

    private static boolean secondFollowsFirst(Matcher match) {
        var second = match.group(2);
        var expected = fullYear(match.group(1)) + 1;
        return Integer.parseInt(second) == (second.length() == 2 ? expected % 100 : expected);
    }

    private static int fullYear(String digits) {
        var year = Integer.parseInt(digits);
        if (digits.length() == 4) {
            return year;
        }
        return year < FIRST_TWO_DIGIT_YEAR_OF_THE_LAST_CENTURY ? 2000 + year : 1900 + year;
    }
}
