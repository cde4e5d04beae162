package org.countersign.commentary;

import java.util.Optional;
import org.countersign.indicator.IndicatorDetails;
import org.jspecify.annotations.Nullable;

/**
 * What an overview text speaks of: an indicator with its figure and, once that is signed, its text; for the whole month
 * also the overview of a theme.
 *
 * @param seen null of the overview of a theme
 * @param signed its text; null as long as it is not signed off
 * @param state how far it is; null where the month has no commentary of it
 */
public record Beneath(
        IndicatorDetails subject,
        @Nullable SeenIndicator seen,
        @Nullable Commented signed,
        @Nullable State state) {

    public Optional<SeenIndicator> figure() {
        return Optional.ofNullable(seen);
    }

    public Optional<Commented> text() {
        return Optional.ofNullable(signed);
    }
}
