package org.countersign.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Months, quarters and years in the usual spellings. What has two readings is not read: "Q1 2019" may be of the calendar
 * or of the financial year.
 */
public final class PeriodText {

    private static final int LONGEST = 60;
    private static final int SIX = 6;
    private static final String NAME = "([A-Z]{3,9})\\.?";
    private static final String YEARS = "(\\d{4}\\s?[-/–_]\\s?\\d{2,4}|\\d{2}\\s?[-/–_]\\s?\\d{2}|\\d{6})";
    private static final String QUARTER = "(?:Q|QTR|QUARTER)\\.?\\s?([1-4])";
    private static final String APART = "[\\s;:,()_–-]*";

    private static final Pattern AFFIX =
            Pattern.compile("^(?:LATEST\\s)?(?:ACTUAL|VALUE|FIGURE|RESULT|OUTTURN|PERFORMANCE)S?\\b\\s*"
                    + "|\\s*\\b(?:ACTUAL|VALUE|FIGURE|RESULT|OUTTURN|PERFORMANCE)S?$");
    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ]00:00(?::00)?)?");
    private static final Pattern BRITISH_DAY = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");
    private static final Pattern WRITTEN_DAY = Pattern.compile("(\\d{1,2})(?:ST|ND|RD|TH)?\\s" + NAME + "\\s(\\d{4})");
    private static final Pattern QUARTER_FIRST = Pattern.compile(QUARTER + APART + YEARS + "\\)?");
    private static final Pattern QUARTER_LAST = Pattern.compile(YEARS + APART + QUARTER);
    private static final Pattern THREE_MONTHS =
            Pattern.compile(NAME + "\\s?(?:-|–|/|TO)\\s?" + NAME + "[\\s-]*(\\d{4}|\\d{2})");
    private static final Pattern MONTH_OF_YEARS = Pattern.compile(YEARS + APART + NAME);
    private static final Pattern YEARS_OF_MONTH = Pattern.compile(NAME + APART + YEARS);
    private static final Pattern MONTH_AFTER_YEAR = Pattern.compile("(\\d{4})" + APART + NAME);
    private static final Pattern FINANCIAL_YEAR =
            Pattern.compile("(?:FY|FINANCIAL YEAR|YEAR END|YEAR)?\\s*" + YEARS + "(?:\\sFY)?");
    private static final Pattern ACADEMIC_YEAR = Pattern.compile("(?:AY|ACADEMIC YEAR|ACADEMIC)\\s*" + YEARS);
    private static final Pattern CALENDAR_YEAR = Pattern.compile("(?:CALENDAR YEAR\\s*)?(199\\d|20\\d\\d)");
    private static final Pattern WITHIN = Pattern.compile("(?<![A-Z0-9])((?:Q|QTR|QUARTER)\\s?[1-4]" + APART + YEARS
            + "|" + NAME + "[\\s\\-_/']{0,3}(?:\\d{4}|\\d{2})" + "|\\d{4}-\\d{2})(?![A-Z0-9/-])");

    private PeriodText() {}

    /** Reads the whole text as one period; empty for anything else. */
    public static Optional<Period> parse(String text) {
        return parse(text, Dashed.UNCLEAR);
    }

    /** @param dashed what 2010-11 means: a year, or November */
    public static Optional<Period> parse(String text, Dashed dashed) {
        String label = label(text);
        if (label.length() > LONGEST) {
            return Optional.empty();
        }
        return Dashed.is(label)
                ? dashed.meansYear(label).flatMap(year -> year ? ofYears(label) : ofMonth(label))
                : readers().flatMap(reader -> reader.apply(label).stream()).findFirst();
    }

    /** Whether a text reads like a period in two ways: 2010-11 may be November 2010 or the year from April 2010. */
    public static boolean isEither(String text) {
        return Dashed.isEither(label(text));
    }

    /** Whether a text is a day, which stands for its month. */
    public static boolean isDay(String text) {
        String label = label(text);
        return label.length() <= LONGEST && day(label).isPresent();
    }

    private static Optional<Period> ofYears(String label) {
        return years(label).map(year -> Period.financialYear(year.startYear()));
    }

    private static Optional<Period> ofMonth(String label) {
        return MonthLabel.parse(label.length() == SIX ? label.substring(0, 4) + "-" + label.substring(4) : label)
                .filter(PeriodText::isLikely)
                .map(Period::month);
    }

    /** The only month or quarter that a longer text names, such as a sheet's name or a title; empty where it names several. */
    public static Optional<Period> within(String text) {
        if (text.length() > 4 * LONGEST) {
            return Optional.empty();
        }
        var found = WITHIN.matcher(text.toUpperCase(Locale.ROOT).replace('\u00a0', ' '))
                .results()
                .flatMap(match -> parse(match.group(1).replace('_', ' ')).stream())
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static String label(String text) {
        String label = text.replace('\u00a0', ' ').strip().toUpperCase(Locale.ROOT);
        return AFFIX.matcher(label.replaceAll("[:*]+$", "").replaceAll("\\s+", " "))
                .replaceAll("")
                .strip();
    }

    private static Stream<Function<String, Optional<Period>>> readers() {
        return Stream.of(
                label -> MonthLabel.parse(label).filter(PeriodText::isLikely).map(Period::month),
                PeriodText::day,
                PeriodText::quarter,
                PeriodText::months,
                PeriodText::monthOfYears,
                PeriodText::year);
    }

    private static Optional<Period> day(String label) {
        return matched(ISO_DAY, label)
                .flatMap(day -> day(number(day, 1), number(day, 2), number(day, 3)))
                .or(() ->
                        matched(BRITISH_DAY, label).flatMap(day -> day(number(day, 3), number(day, 2), number(day, 1))))
                .or(() -> matched(WRITTEN_DAY, label)
                        .flatMap(day -> month(day.group(2))
                                .flatMap(month -> day(number(day, 3), month.getValue(), number(day, 1)))));
    }

    private static Optional<Period> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day))
                    .map(YearMonth::from)
                    .filter(PeriodText::isLikely)
                    .map(Period::month);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static Optional<Period> quarter(String label) {
        return matched(QUARTER_FIRST, label)
                .flatMap(found -> quarter(found.group(2), number(found, 1)))
                .or(() -> matched(QUARTER_LAST, label).flatMap(found -> quarter(found.group(1), number(found, 2))));
    }

    private static Optional<Period> quarter(String years, int quarter) {
        return years(years).map(year -> Period.quarter(year.startYear(), quarter));
    }

    /** Three months that are a quarter: "Apr-Jun 2019". */
    private static Optional<Period> months(String label) {
        return matched(THREE_MONTHS, label)
                .flatMap(found -> month(found.group(1))
                        .flatMap(first -> month(found.group(2))
                                .filter(last -> last == first.plus(2))
                                .filter(last -> first.firstMonthOfQuarter() == first)
                                .map(last -> Period.containing(
                                        Frequency.QUARTER, YearMonth.of(fullYear(found.group(3)), last)))));
    }

    private static Optional<Period> monthOfYears(String label) {
        return matched(MONTH_OF_YEARS, label)
                .flatMap(found -> monthOf(found.group(1), found.group(2)))
                .or(() -> matched(YEARS_OF_MONTH, label).flatMap(found -> monthOf(found.group(2), found.group(1))))
                .or(() -> matched(MONTH_AFTER_YEAR, label)
                        .flatMap(found -> month(found.group(2))
                                .map(month -> Period.month(YearMonth.of(number(found, 1), month)))));
    }

    private static Optional<Period> monthOf(String years, String name) {
        return years(years)
                .flatMap(year -> month(name)
                        .map(month -> Period.month(
                                YearMonth.of(month.getValue() < 4 ? year.startYear() + 1 : year.startYear(), month))));
    }

    private static Optional<Period> year(String label) {
        return matched(FINANCIAL_YEAR, label)
                .flatMap(found -> years(found.group(1)))
                .map(year -> Period.financialYear(year.startYear()))
                .or(() -> matched(ACADEMIC_YEAR, label)
                        .flatMap(found -> years(found.group(1)))
                        .map(year -> Period.containing(
                                Frequency.ACADEMIC_YEAR, YearMonth.of(year.startYear(), Month.SEPTEMBER))))
                .or(() -> matched(CALENDAR_YEAR, label)
                        .map(found -> Period.containing(
                                Frequency.CALENDAR_YEAR, YearMonth.of(number(found, 1), Month.JANUARY))));
    }

    private static Optional<FinancialYear> years(String text) {
        return FinancialYear.parse(text.replace('_', '-')).filter(year -> year.startYear() >= 1990);
    }

    private static boolean isLikely(YearMonth month) {
        return month.getYear() >= 1990 && month.getYear() <= 2100;
    }

    private static int fullYear(String digits) {
        return Integer.parseInt(digits.length() == 2 ? "20" + digits : digits);
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
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
}
