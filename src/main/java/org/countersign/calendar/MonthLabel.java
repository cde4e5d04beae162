package org.countersign.calendar;

import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Months as people head their columns. */
public final class MonthLabel {

    private static final Pattern ADDRESS = Pattern.compile("(199\\d|20\\d\\d|2100)-(0[1-9]|1[0-2])");

    private static final Pattern NAMED = Pattern.compile("([A-Z]{3,9})\\.?[\\s\\-/–']{0,3}(\\d{4}|\\d{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})/(\\d{4})");

    private MonthLabel() {}

    /**
     * Reads Apr-20, Apr 20, Apr 2020, April 2020, Sept-19, 2020-04 and 04/2020, in any case; two digits are years from
     * 2000. Empty for anything else.
     */
    public static Optional<YearMonth> parse(String text) {
        var label = text.replace('\u00a0', ' ').strip().toUpperCase(Locale.ROOT);
        return matched(NAMED, label)
                .flatMap(found -> month(found.group(1)).map(month -> YearMonth.of(year(found.group(2)), month)))
                .or(() -> matched(YEAR_FIRST, label).flatMap(found -> numbered(found.group(1), found.group(2))))
                .or(() -> matched(MONTH_FIRST, label).flatMap(found -> numbered(found.group(2), found.group(1))));
    }

    private static Optional<MatchResult> matched(Pattern pattern, String label) {
        var matcher = pattern.matcher(label);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private static Optional<Month> month(String name) {
        return Arrays.stream(Month.values())
                .filter(month -> month.name().startsWith(name))
                .findFirst();
    }

    private static Optional<YearMonth> numbered(String year, String month) {
        return Optional.of(Integer.parseInt(month))
                .filter(number -> number >= 1 && number <= 12)
                .map(number -> YearMonth.of(Integer.parseInt(year), number));
    }

    private static int year(String digits) {
        var year = Integer.parseInt(digits);
        return digits.length() == 2 ? 2000 + year : year;
    }

    /** A month as an address has it, "2020-04"; empty for anything else, and for years outside 1990 to 2100. */
    public static Optional<YearMonth> inAddress(String text) {
        return ADDRESS.matcher(text).matches() ? Optional.of(YearMonth.parse(text)) : Optional.empty();
    }
}
