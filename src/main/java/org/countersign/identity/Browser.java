package org.countersign.identity;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a browser says it is, in words that its owner knows it by: "Chrome on Windows". */
final class Browser {

    private static final String UNKNOWN = "Unknown browser";

    /** The first that is found counts: every other browser claims to be Chrome or Safari as well. */
    private static final List<Mark> NAMES = List.of(
            new Mark("edg", "Edge"),
            new Mark("opr/", "Opera"),
            new Mark("samsungbrowser", "Samsung Internet"),
            new Mark("firefox", "Firefox"),
            new Mark("fxios", "Firefox"),
            new Mark("crios", "Chrome"),
            new Mark("chrome", "Chrome"),
            new Mark("safari", "Safari"));

    private static final List<Mark> SYSTEMS = List.of(
            new Mark("iphone", "iPhone"),
            new Mark("ipad", "iPad"),
            new Mark("android", "Android"),
            new Mark("windows", "Windows"),
            new Mark("cros", "ChromeOS"),
            new Mark("mac os", "Mac"),
            new Mark("linux", "Linux"));

    private Browser() {}

    /** In words; a header that says nothing known is "Unknown browser", and none of its own words are kept. */
    static String inWords(@Nullable String userAgent) {
        String said = userAgent == null ? "" : userAgent.toLowerCase(Locale.ROOT);
        String name = found(NAMES, said);
        String system = found(SYSTEMS, said);
        if (name.isEmpty()) {
            return UNKNOWN;
        }
        return system.isEmpty() ? name : name + " on " + system;
    }

    private static String found(List<Mark> marks, String said) {
        return marks.stream()
                .filter(mark -> said.contains(mark.sign()))
                .findFirst()
                .map(Mark::word)
                .orElse("");
    }

    private record Mark(String sign, String word) {}
}
