package org.countersign.actual;

import org.countersign.indicator.IndicatorId;

/**
 * That an indicator has figures of another origin than one load.
 *
 * @param source the file they came in, or how they were entered
 */
public record LaterFigure(IndicatorId indicator, String source) {}
