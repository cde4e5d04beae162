package org.countersign.actual;

import java.time.Instant;
import java.time.YearMonth;

/**
 * A step that was taken: by whom and when.
 *
 * @param theme as in {@link StageMove}, never empty
 * @param figures how many moved
 */
public record StageMoved(YearMonth month, String theme, Stage to, int figures, Instant at, String by) {}
