package org.countersign.benchmarking;

import java.time.Instant;
import org.countersign.calculation.Value;

/** A signed figure with the two numbers behind it, where they were known when it was signed. */
record SignedValue(Value.Figure figure, String status, Instant at) {}
