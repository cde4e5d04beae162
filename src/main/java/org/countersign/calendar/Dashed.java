package org.countersign.calendar;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What texts such as 2010-11 and 201011 mean, told by those beside them: November 2010, or the year from April 2010. */
public enum Dashed {
    YEARS,
    MONTHS,
    /** Nothing beside them says: what has two readings is not read. */
    UNCLEAR;

    private static final Pattern TEXT = Pattern.compile("(\\d{2})(\\d{2})(-?)(\\d{2})");

    /** Years where one of them can be nothing else, months likewise; 2009-11 may also be three years. */
    public static Dashed among(Collection<String> texts) {
        boolean years = matched(texts).anyMatch(text -> !isMonth(text));
        boolean months = matched(texts).anyMatch(Dashed::isOnlyMonth);
        return years == months ? UNCLEAR : years ? YEARS : MONTHS;
    }

    /** Whether a text is one of those. */
    static boolean is(String text) {
        return TEXT.matcher(text).matches();
    }

    /** Whether it has two readings when it stands alone. */
    static boolean isEither(String text) {
        return matched(Stream.of(text)).anyMatch(found -> isMonth(found) && isYear(found));
    }

    /** Which of the two readings is meant; empty where neither can be. */
    Optional<Boolean> meansYear(String text) {
        return matched(Stream.of(text)).findFirst().flatMap(found -> switch (this) {
            case YEARS -> Optional.of(true).filter(year -> isYear(found));
            case MONTHS -> Optional.of(!isMonth(found));
            case UNCLEAR -> Optional.of(isYear(found)).filter(year -> !year || !isMonth(found));
        });
    }

    private static Stream<Matcher> matched(Collection<String> texts) {
        return matched(texts.stream().map(String::strip));
    }

    private static Stream<Matcher> matched(Stream<String> texts) {
        return texts.map(TEXT::matcher).filter(Matcher::matches);
    }

    private static boolean isMonth(Matcher text) {
        return last(text) >= 1 && last(text) <= 12;
    }

    private static boolean isYear(Matcher text) {
        return (Integer.parseInt(text.group(2)) + 1) % 100 == last(text);
    }

    private static boolean isOnlyMonth(Matcher text) {
        boolean backwards = last(text) <= Integer.parseInt(text.group(2));
        return isMonth(text) && !isYear(text) && (backwards || text.group(3).isEmpty());
    }

    private static int last(Matcher text) {
        return Integer.parseInt(text.group(4));
    }
}
