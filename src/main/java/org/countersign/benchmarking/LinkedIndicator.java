package org.countersign.benchmarking;

import java.util.Optional;
import org.countersign.indicator.IndicatorDetails;

/**
 * An indicator of the authority that is held against a series, with its latest figures in comparable form.
 *
 * @param said the latest signed text about it
 */
public record LinkedIndicator(
        IndicatorDetails indicator, Optional<LocalEstimate> estimate, Optional<SignedWords.Said> said) {

    /** How the definitions differ, in the words of whoever linked them; may be empty. */
    public String difference() {
        return indicator.definition().seriesDifference();
    }
}
