package org.countersign.benchmarking;

import java.util.List;
import org.countersign.indicator.IndicatorDetails;

/**
 * What an authority shares with others.
 *
 * @param possible linked indicators that can be shared
 * @param impossible linked indicators that cannot, and why, a sentence each
 * @param readers with whom: its region first, then authorities by name
 * @param minimum that was chosen last
 * @param mayShare whether whoever looks may share and take back
 */
public record SharingPage(
        List<SharedIndicator> shared,
        List<IndicatorDetails> possible,
        List<String> impossible,
        List<SharedIndicator.Reader> readers,
        int minimum,
        boolean mayShare) {}
