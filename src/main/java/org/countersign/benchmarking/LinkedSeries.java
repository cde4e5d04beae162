package org.countersign.benchmarking;

import java.util.Optional;
import org.countersign.calculation.Polarity;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorId;
import org.jspecify.annotations.Nullable;

/**
 * Which series an indicator is linked to.
 *
 * @param series its code
 * @param polarity what the authority says is good
 * @param per of a rate: 10,000; null where nobody said
 */
public record LinkedSeries(
        IndicatorId indicator,
        String series,
        Polarity polarity,
        @Nullable Integer per) {

    /** Empty for an indicator that is not linked. */
    public static Optional<LinkedSeries> of(IndicatorDetails indicator) {
        String code = indicator.definition().seriesCode();
        return code.isEmpty()
                ? Optional.empty()
                : Optional.of(new LinkedSeries(
                        indicator.id(),
                        code,
                        indicator.measure().polarity(),
                        indicator.definition().multiplier()));
    }

    /** What the authority says is good; where it says nothing, what the publisher does. */
    Polarity polarity(PublishedSeries published) {
        return polarity(polarity, published);
    }

    static Polarity polarity(Polarity own, PublishedSeries published) {
        return switch (own.kind()) {
            case HIGHER_IS_BETTER, LOWER_IS_BETTER -> own;
            case WITHIN_RANGE, NONE -> published.polarity();
        };
    }
}
