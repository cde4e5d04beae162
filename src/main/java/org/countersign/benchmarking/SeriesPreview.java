package org.countersign.benchmarking;

/** What loading a release would do to one of its series. */
public record SeriesPreview(PublishedSeries series, ReleasePreview effect) {}
