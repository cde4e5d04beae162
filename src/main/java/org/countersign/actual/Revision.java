package org.countersign.actual;

import java.time.Instant;
import java.time.YearMonth;
import org.countersign.calculation.Value;

/** What a figure was at some time: the newest revision is what it is now. */
public record Revision(
        YearMonth month, int revision, Value value, Instant at, String by, String reason, String source) {}
