package org.countersign.commentary;

import java.time.LocalDate;
import org.countersign.indicator.IndicatorDetails;

/**
 * A commentary in somebody's work.
 *
 * @param due by when the next act is due, whoever's it is
 */
public record WorkItem(Commented commentary, IndicatorDetails indicator, Task task, LocalDate due) {}
