package org.countersign.benchmarking;

/**
 * The series that a file is to be loaded as.
 *
 * @param series its code
 */
public record ReleaseSeries(String series, EesMapping mapping) {}
