package org.countersign.scorecard;

import java.util.Objects;
import java.util.regex.Pattern;

/** The first line of a commentary that says something, without the marks of Markdown. */
final class FirstLine {

    private static final Pattern LEADING = Pattern.compile("^\\s*(#{1,6}|[-*+>]|\\d+[.)])\\s+");
    private static final Pattern LINK = Pattern.compile("\\[([^]]*)]\\([^)]*\\)");
    private static final Pattern EMPHASIS = Pattern.compile("[*_`\\\\]{1,3}");
    private static final int LONGEST = 160;

    private FirstLine() {}

    static String of(String markdown) {
        return markdown.lines()
                .map(FirstLine::plain)
                .filter(line -> !line.isBlank())
                .findFirst()
                .map(FirstLine::shortened)
                .orElse("");
    }

    private static String plain(String line) {
        String unmarked = LEADING.matcher(line).replaceFirst("");
        String words = LINK.matcher(unmarked).replaceAll("$1");
        return Objects.requireNonNull(EMPHASIS.matcher(words).replaceAll("")).strip();
    }

    private static String shortened(String line) {
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1).stripTrailing() + "…";
    }
}
