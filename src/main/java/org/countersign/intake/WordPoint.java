package org.countersign.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * A point of a list as word processors write it: a paragraph that begins with its mark in letters.
 *
 * @param level how many lists it is within
 * @param mark "-", or a number with a full stop; a letter stands after a dash
 */
record WordPoint(int level, String mark) {

    private static final Pattern LEVEL = Pattern.compile("mso-list:[^;]*\\blevel(\\d)");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,6})[.)]");
    private static final Pattern LETTERS = Pattern.compile("\\(?([a-z]{1,6}|[A-Z]{1,6})[.)]");

    /** Takes the mark out of the paragraph; empty for any other. */
    static Optional<WordPoint> of(Element paragraph) {
        Element mark = paragraph.normalName().equals("p")
                ? paragraph.selectFirst("span[style~=(?i)mso-list:\\s*ignore]")
                : null;
        if (mark == null) {
            return Optional.empty();
        }
        String words = mark.text().replace('\u00a0', ' ').strip();
        mark.remove();
        return Optional.of(new WordPoint(level(paragraph.attr("style").toLowerCase(Locale.ROOT)), mark(words)));
    }

    private static int level(String style) {
        var level = LEVEL.matcher(style);
        return level.find() ? Math.max(0, Integer.parseInt(level.group(1)) - 1) : 0;
    }

    private static String mark(String words) {
        var number = NUMBER.matcher(words);
        if (number.matches()) {
            return number.group(1) + ".";
        }
        return LETTERS.matcher(words).matches() ? "- " + words : "-";
    }
}
