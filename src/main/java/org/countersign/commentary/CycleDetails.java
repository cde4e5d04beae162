package org.countersign.commentary;

import java.time.YearMonth;

/**
 * A month that is, or was, open for commentary.
 *
 * @param trial beside the old way of working: no mail is sent, and it can be thrown away
 */
public record CycleDetails(YearMonth month, Deadlines deadlines, boolean open, String lockReason, boolean trial) {}
