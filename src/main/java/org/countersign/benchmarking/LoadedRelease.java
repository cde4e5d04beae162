package org.countersign.benchmarking;

/**
 * A release with what came of it.
 *
 * @param overdue whether figures stand in it, and the next one should be out by now
 * @param series how many series have figures that stand in it
 * @param standing how many figures stand in it
 * @param replaced how many of its figures a later release gives otherwise
 */
public record LoadedRelease(Release release, boolean overdue, int series, long standing, long replaced) {}
