package org.countersign.actual;

/**
 * Who sees the figures of a load that stand.
 *
 * @param waiting for their release: the performance team alone
 * @param revising figures that were released before the load came: everybody, at once
 */
public record LoadStanding(int waiting, int revising) {}
