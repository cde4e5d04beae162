package org.countersign.scorecard;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the page of one indicator is, below its authority. References hold any character, and firewalls refuse some of
 * them in a path however they are encoded: so all but letters, digits, dash, dot and underscore stand as {@code ~}
 * and two hexadecimal digits for each byte.
 *
 * @param period null for the month opened last
 * @param asSigned as the month's text was signed, not as it is now
 */
public record IndicatorNavigation(
        String reference, @Nullable YearMonth period, boolean asSigned) {

    public static final String PAGE = "indicators";

    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.";
    private static final char ESCAPE = '~';

    public IndicatorNavigation(String reference, @Nullable YearMonth period) {
        this(reference, period, false);
    }

    /** Reads a URL's segment and parameters; a segment that nobody wrote is taken as it stands. */
    public static IndicatorNavigation of(String segment, Map<String, List<String>> parameters) {
        return new IndicatorNavigation(
                decoded(segment),
                ScorecardNavigation.of(parameters).period(),
                ScorecardNavigation.of(parameters).asSigned());
    }

    public IndicatorNavigation in(YearMonth month) {
        return new IndicatorNavigation(reference, month, asSigned);
    }

    public IndicatorNavigation asSigned(boolean then) {
        return new IndicatorNavigation(reference, period, then);
    }

    /** What follows the question mark; empty if nothing was chosen. */
    public String query() {
        return Stream.of(period == null ? "" : "period=" + period, asSigned ? "as=signed" : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
    }

    /** "indicators/EH1a?period=2020-04". */
    public String path() {
        return PAGE + "/" + segment() + (query().isEmpty() ? "" : "?" + query());
    }

    /** The reference as one segment of a path. */
    public String segment() {
        boolean dots = reference.chars().allMatch(character -> character == '.');
        var segment = new StringBuilder();
        for (byte each : reference.getBytes(StandardCharsets.UTF_8)) {
            if (!dots && PLAIN.indexOf(each) >= 0) {
                segment.append((char) each);
            } else {
                segment.append(ESCAPE).append("%02X".formatted(each));
            }
        }
        return segment.toString();
    }

    private static String decoded(String segment) {
        var bytes = new ByteArrayOutputStream();
        int at = 0;
        while (at < segment.length()) {
            if (isEscape(segment, at)) {
                bytes.write(Integer.parseInt(segment.substring(at + 1, at + 3), 16));
                at += 3;
            } else {
                bytes.writeBytes(segment.substring(at, at + 1).getBytes(StandardCharsets.UTF_8));
                at++;
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static boolean isEscape(String segment, int at) {
        return segment.charAt(at) == ESCAPE
                && segment.length() >= at + 3
                && segment.substring(at + 1, at + 3).matches("[0-9A-Fa-f]{2}");
    }
}
