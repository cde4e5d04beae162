package org.countersign.indicator;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A reference as one segment of a path. References hold any character, and firewalls refuse some of them in a path however
 * they are encoded: so all but letters, digits, dash, dot and underscore stand as {@code ~} and two hexadecimal digits for
 * each byte.
 */
public final class ReferenceSegment {

    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.";
    private static final char ESCAPE = '~';

    private ReferenceSegment() {}

    public static String of(String reference) {
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

    /** A segment that nobody wrote is taken as it stands. */
    public static String reference(String segment) {
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
