package org.countersign.tenancy;

import java.time.Instant;

/** Why the operator made an authority read-only, and since when. */
public record Suspension(String because, Instant since) {}
