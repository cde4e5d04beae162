package org.countersign.actual;

import java.time.YearMonth;

/**
 * A step of a month's figures.
 *
 * @param theme as the page's address names it: a theme's id, "none" for indicators without one, empty for all
 * @param to what the figures become: checked or released
 */
public record StageMove(YearMonth month, String theme, Stage to) {

    public static final String ALL = "";

    public static StageMove all(YearMonth month, Stage to) {
        return new StageMove(month, ALL, to);
    }
}
