package org.countersign.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** Commentary as it comes from a cell, made into Markdown that shows the same words and carries no HTML. */
final class CommentaryText {

    private static final Pattern TAG = Pattern.compile(
            "(?i)</?(p|br|div|span|b|strong|i|em|u|s|del|ins|strike|small|ul|ol|li|dl|dt|dd|a|h[1-6]|hr|table|thead|tbody|tr"
                    + "|t[dh]|font|sup|sub|pre|code|center|section|article|cite|q|xml|meta|link|html|body|o:p|st1:\\w+|w:\\w+"
                    + "|script|style|img|blockquote|iframe|svg|object|!--)\\b(\\s*/?|\\s+[\\w:-]+\\s*=[^<>]*)>|<!--|<!\\[(if|endif)");
    /** What begins words in angle brackets, "&lt;team lead&gt;", which are no tag. */
    private static final Pattern WORDS = Pattern.compile(
            "(?i)<(?=\\p{L}+(\\s+(?!nowrap|noshade|compact|disabled|checked|hidden|reversed)\\p{L}+)+\\s*>)");

    private static final String SPECIAL = "\\`*_[]<>~";
    private static final Pattern ENTITY = Pattern.compile("&#?\\w{1,32};");
    private static final Pattern CODED = Pattern.compile(
            "&(nbsp|amp|lt|gt|quot|apos|pound|[lr][sd]quo|[nm]dash|hellip|bull|#\\d{2,5}|#x[0-9a-fA-F]{2,5});");
    private static final Pattern BLOCK_START =
            Pattern.compile("^([ \\t]*)(#{1,6}(?=\\s|$)|[=+-](?=\\s|[=-]|$)|\\d{1,9}(?=[.)]))");
    private static final Pattern LIST = Pattern.compile("([-•]|\\d{1,3}[.)]) .*");

    private CommentaryText() {}

    /** Text with HTML tags is read as HTML, any other as what it says. */
    static String markdown(String cell) {
        return TAG.matcher(cell).find()
                ? new HtmlToMarkdown()
                        .convert(Jsoup.parseBodyFragment(WORDS.matcher(cell).replaceAll("&lt;"))
                                .body())
                : plain(decoded(cell).strip());
    }

    /** Characters that systems write in code, and nobody types so. */
    private static String decoded(String cell) {
        return CODED.matcher(cell).find() ? Parser.unescapeEntities(cell, false).replace('\u00a0', ' ') : cell;
    }

    /** Text that means its characters: none of them is Markdown. */
    static String escaped(String text) {
        return BLOCK_START.matcher(escapedWithin(text)).replaceAll(start -> {
            boolean isNumber = Character.isDigit(start.group(2).charAt(0));
            return Matcher.quoteReplacement(
                    start.group(1) + (isNumber ? start.group(2) + "\\" : "\\" + start.group(2)));
        });
    }

    /** As {@link #escaped}, for text that does not start a line. */
    static String escapedWithin(String text) {
        var escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            escaped.append(SPECIAL.indexOf(character) >= 0 || character == '&' && isEntity(text, i) ? "\\" : "");
            escaped.append(character);
        }
        return escaped.toString();
    }

    private static boolean isEntity(String text, int start) {
        return ENTITY.matcher(text).region(start, text.length()).lookingAt();
    }

    /** Line ends in a cell are paragraphs, except between the points of a list. */
    private static String plain(String cell) {
        var text = new StringBuilder();
        boolean inList = false;
        for (String line :
                cell.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()) {
            boolean isPoint = LIST.matcher(line).matches();
            text.append(text.isEmpty() ? "" : inList && isPoint ? "\n" : "\n\n")
                    .append(isPoint ? point(line) : escaped(line));
            inList = isPoint;
        }
        return text.toString();
    }

    private static String point(String line) {
        int mark = line.indexOf(' ');
        return line.substring(0, mark).replace("•", "-") + " "
                + escaped(line.substring(mark).strip());
    }
}
