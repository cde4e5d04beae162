package org.countersign.commentary;

import java.time.YearMonth;
import org.countersign.indicator.IndicatorId;

/** A text that comes in as history. */
public record NewImportedText(IndicatorId indicator, YearMonth month, ImportedText.Words words) {}
