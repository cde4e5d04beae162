package org.countersign.commentary;

import java.time.LocalDate;

/**
 * One commentary to be opened again.
 *
 * @param until the last day to sign it, in London
 */
public record Reopening(long version, String reason, LocalDate until) {}
