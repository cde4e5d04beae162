package org.countersign.actual;

import java.time.YearMonth;
import org.countersign.calculation.Value;
import org.countersign.indicator.IndicatorId;

/**
 * A figure to record.
 *
 * @param month the month in whose column it stands: a quarter's or year's figure stands in its last month
 */
public record NewValue(IndicatorId indicator, YearMonth month, Value value) {

    FigureKey key() {
        return new FigureKey(indicator, month);
    }
}
