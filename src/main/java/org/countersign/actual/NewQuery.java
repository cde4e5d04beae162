package org.countersign.actual;

import java.time.YearMonth;
import org.countersign.indicator.IndicatorId;

/** @param reason what is doubted, in the words of whoever doubts it */
public record NewQuery(IndicatorId indicator, YearMonth month, String reason) {}
