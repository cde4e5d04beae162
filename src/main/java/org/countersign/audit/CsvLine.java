package org.countersign.audit;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A line of a CSV file (RFC 4180) that no spreadsheet takes for a formula. */
public final class CsvLine {

    /**
     * What a spreadsheet may read as the start of a formula, also after blanks, and in its wide forms; a cell that starts
     * with a tab or a line break could hide one.
     */
    private static final Pattern STEERS =
            Pattern.compile("^(?:[\\t\\r\\n]|[\\s\\p{Cntrl}\\p{Zs}\\uFEFF]*[=+\\-@＝＋－＠])");

    private CsvLine() {}

    /** The cells, each in quotes, and the end of the line. */
    public static String of(String... cells) {
        return Arrays.stream(cells).map(CsvLine::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** One cell, in quotes; where it could be taken for a formula, with an apostrophe before it. */
    public static String cell(String text) {
        return "\"" + plain(text).replace("\"", "\"\"") + "\"";
    }

    /** The same without quotes, for whoever writes them. */
    public static String plain(String text) {
        return STEERS.matcher(text).find() ? "'" + text : text;
    }
}
