package org.countersign.commentary;

import java.util.Optional;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.Theme;

/**
 * Where an overview text can be wanted: of a theme, or of the whole month.
 *
 * @param theme empty: the whole month
 * @param overview its place in the catalogue, with its people; empty as long as nobody wanted it
 */
public record OverviewPlace(Optional<Theme> theme, Optional<IndicatorDetails> overview, OverviewSetting setting) {

    /** "The whole month", or the theme's name. */
    public String name() {
        return theme.map(Theme::name).orElse("The whole month");
    }
}
