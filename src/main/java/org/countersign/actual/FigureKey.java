package org.countersign.actual;

import java.time.YearMonth;
import org.countersign.indicator.IndicatorId;

/** Where a figure stands: an indicator's column of a month. */
public record FigureKey(IndicatorId indicator, YearMonth month) {}
