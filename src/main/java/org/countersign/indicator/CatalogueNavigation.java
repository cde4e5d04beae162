package org.countersign.indicator;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Where the pages of the catalogue are, beneath an authority's own address. */
public final class CatalogueNavigation {

    /** In place of a reference: an indicator that is to be made. */
    public static final String NEW = "new";

    public static final String INDICATORS = "settings/indicators";
    public static final String THEMES = "settings/themes";
    public static final String EVENTS = "settings/events";
    public static final String CHECKS = "settings/checks";
    public static final String WORKBOOK = "settings/indicators-file";

    /** From each of them to the others, in this order. */
    public static final List<Page> ALL = List.of(
            new Page("Indicators", INDICATORS),
            new Page("Themes", THEMES),
            new Page("Events", EVENTS),
            new Page("Checks", CHECKS),
            new Page("Export or import", WORKBOOK));

    /** Where it is set how an indicator's commentary is signed off, and when it needs one; not a page of the catalogue. */
    public static final String SIGN_OFF = "settings/sign-off";

    private CatalogueNavigation() {}

    /** The page of one indicator's settings. */
    public static String indicator(String reference) {
        return INDICATORS + "/" + segment(reference);
    }

    /** A reference as one segment of a path: firewalls refuse some characters there, so they stand as ~ and two digits. */
    public static String segment(String reference) {
        String segment = URLEncoder.encode(reference, StandardCharsets.UTF_8)
                .replace("+", "~20")
                .replace("*", "~2A")
                .replace('%', '~');
        return reference.equals(NEW) || reference.matches("\\.+") ? escaped(reference) + segment.substring(1) : segment;
    }

    private static String escaped(String text) {
        return "~%02X".formatted((int) text.charAt(0));
    }

    /** A page by the name of its link. */
    public record Page(String name, String path) {}
}
