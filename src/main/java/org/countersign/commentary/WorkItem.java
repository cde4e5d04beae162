package org.countersign.commentary;

import java.time.LocalDate;
import org.countersign.actual.FigureKey;
import org.countersign.actual.Reading;
import org.countersign.indicator.IndicatorDetails;

/**
 * A commentary in somebody's work.
 *
 * @param due by when the next act is due, whoever's it is
 * @param queried whether the figure is doubted: until that is answered, nothing is late
 * @param trial whether its month is a trial
 */
public record WorkItem(
        Commented commentary, IndicatorDetails indicator, Task task, LocalDate due, boolean queried, boolean trial) {

    FigureKey figure() {
        return new FigureKey(indicator.id(), Reading.shown(indicator.measure(), commentary.month()));
    }

    WorkItem whileQueried() {
        return new WorkItem(commentary, indicator, task, due, true, trial);
    }
}
