package org.countersign.indicator.ui;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A reference as one segment of a path: firewalls refuse some characters there, so they stand as ~ and two digits. */
final class Addresses {

    static final String NEW = "new";

    private Addresses() {}

    static String segment(String reference) {
        String segment = URLEncoder.encode(reference, StandardCharsets.UTF_8)
                .replace("+", "~20")
                .replace("*", "~2A")
                .replace('%', '~');
        return reference.equals(NEW) || reference.matches("\\.+") ? escaped(reference) + segment.substring(1) : segment;
    }

    static String reference(String segment) {
        try {
            return URLDecoder.decode(segment.replace('~', '%'), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return segment;
        }
    }

    private static String escaped(String text) {
        return "~%02X".formatted((int) text.charAt(0));
    }
}
