package org.countersign.commentary;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside the editor.
 *
 * @param known what hints are worked out from
 * @param sharing other indicators of the month that have, or may have, the same text
 * @param asked what a signer last asked to change, in this month's text or an earlier one; null where nobody did
 */
public record WritingGuide(
        Known known, WritingTemplate template, @Nullable Asked asked, List<SharedTexts.Sharing> sharing) {

    /** @param month of the text that they asked it of */
    public record Asked(String by, Instant at, YearMonth month, String words) {}
}
