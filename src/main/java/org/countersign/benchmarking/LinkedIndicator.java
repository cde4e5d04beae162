package org.countersign.benchmarking;

import java.util.Optional;
import org.countersign.indicator.IndicatorDetails;

/**
 * An indicator of the authority that is held against a series, with its latest figures in comparable form.
 *
 * @param said the latest signed text about it
 * @param obstacle why there is no estimate: half a sentence after "because"; empty where there is one
 */
public record LinkedIndicator(
        IndicatorDetails indicator,
        Optional<LocalEstimate> estimate,
        Optional<SignedWords.Said> said,
        String obstacle) {

    /** How the definitions differ, in the words of whoever linked them; may be empty. */
    public String difference() {
        return indicator.definition().seriesDifference();
    }
}
