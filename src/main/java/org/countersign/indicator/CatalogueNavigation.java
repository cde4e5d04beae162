package org.countersign.indicator;

import java.util.List;

/** Where the pages of the catalogue are, beneath an authority's own address. */
public final class CatalogueNavigation {

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

    /** A page by the name of its link. */
    public record Page(String name, String path) {}
}
