package org.countersign.benchmarking;

/** A figure that a later release gives otherwise than the one before. */
public record Revised(PublishedFigure before, PublishedFigure after) {}
