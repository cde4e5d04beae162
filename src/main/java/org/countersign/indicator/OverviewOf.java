package org.countersign.indicator;

/**
 * What an overview text speaks of. An overview stands in the catalogue beside the indicators, so that it has people, a
 * route and texts as they have, but it measures nothing and is listed nowhere among them.
 */
public enum OverviewOf {
    THEME("Overview text of the theme"),
    MONTH("Overview text of the whole month");

    private final String title;

    OverviewOf(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
