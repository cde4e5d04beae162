package org.countersign.actual;

import java.time.YearMonth;
import org.countersign.calculation.Value;
import org.countersign.indicator.IndicatorId;

/**
 * A derived figure as its source printed it in a month's sheet.
 *
 * @param stated the cell, verbatim
 * @param value the cell as read; what is no number is a reason
 */
public record StatedFigure(IndicatorId indicator, YearMonth month, StatedKind kind, String stated, Value value) {}
