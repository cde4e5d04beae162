package org.countersign.calculation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as typed: 125, 1,234, 1 234, £1,234, 6.8%, −3; commas and spaces only where they group thousands. */
final class NumberText {

    static final String DIGITS = "(?:\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,3}(?:[ \\u2009\\u202f]\\d{3}){1,4}|\\d{1,15})"
            + "(?:\\.\\d{1,40})?|\\.\\d{1,40}";
    private static final Pattern NUMBER = Pattern.compile("([-−–]?\\s?£?\\s?(?:" + DIGITS + "))\\s*(%?)");
    private static final Pattern BRACKETED = Pattern.compile("\\(\\s*(" + DIGITS + ")\\s*%?\\s*\\)");

    private static final int PLAIN = 15;

    private NumberText() {}

    /** Digits with at most one point between them: what nearly every cell is, and read without a pattern. */
    static boolean isPlain(String text) {
        int points = 0;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            boolean between = at > 0 && at < text.length() - 1;
            if (character == '.' && between && points == 0) {
                points++;
            } else if (character < '0' || character > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= PLAIN;
    }

    static Optional<ParsedValue> number(String text) {
        var match = NUMBER.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        var value = Value.of(amount(match.group(1)));
        return Optional.of(new ParsedValue.Read(value, !match.group(2).isEmpty()));
    }

    /** (3) is negative to an accountant and a numerator to an analyst. */
    static Optional<ParsedValue> bracketed(String text) {
        var match = BRACKETED.matcher(text);
        return match.matches()
                ? Optional.of(
                        new ParsedValue.Question(text, ParsedValue.Doubt.NEGATIVE_OR_NUMERATOR, amount(match.group(1))))
                : Optional.empty();
    }

    static BigDecimal amount(String digits) {
        return new BigDecimal(digits.replaceAll("[,£\\s\\u2009\\u202f]", "").replaceAll("[−–]", "-"));
    }
}
