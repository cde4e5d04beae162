package org.countersign.benchmarking;

import java.util.Set;
import org.countersign.indicator.IndicatorId;

/**
 * What is to be shared with whom.
 *
 * @param readers DfE codes of authorities, or the code of one's own region
 * @param minimum counts under it are hidden
 * @param base the fewest that any percentage without numerator is of, as a person says; 0 where nobody does
 */
public record NewSharing(Set<IndicatorId> indicators, Set<String> readers, int minimum, int base) {

    /** What most publishers of figures about children hide: fewer than five. */
    public static final int USUAL_MINIMUM = 5;

    public static final int HIGHEST_MINIMUM = 100;

    public NewSharing {
        indicators = Set.copyOf(indicators);
        readers = Set.copyOf(readers);
    }

    public NewSharing(Set<IndicatorId> indicators, Set<String> readers, int minimum) {
        this(indicators, readers, minimum, 0);
    }
}
