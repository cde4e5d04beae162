package org.countersign.commentary;

import java.time.YearMonth;

/** A month that is, or was, open for commentary. */
public record CycleDetails(YearMonth month, Deadlines deadlines, boolean open, String lockReason) {}
