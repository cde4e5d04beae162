package org.countersign.indicator;

/** That an indicator is a part of another: typed and revised like the whole, listed nowhere beside it. */
public record Part(IndicatorId whole, PartKind kind) {}
