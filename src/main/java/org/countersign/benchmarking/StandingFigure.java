package org.countersign.benchmarking;

/** A figure and the release that it stands in. */
public record StandingFigure(PublishedFigure figure, int release) {}
