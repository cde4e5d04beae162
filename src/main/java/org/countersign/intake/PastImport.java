package org.countersign.intake;

import java.time.Instant;

/** An import that changed something: when, by whom, and its report. */
public record PastImport(Instant at, String by, ImportReport report) {}
