package org.countersign.intake;

import org.countersign.calendar.Period;
import org.jspecify.annotations.Nullable;

/** Months that take their year from the heading above them go in one direction; where they turn, the year is unclear. */
final class MonthsOfYear {

    private @Nullable Period before;
    private int direction;
    private boolean turned;

    /** Another heading above. */
    void begin() {
        before = null;
        direction = 0;
        turned = false;
    }

    Column inOrder(Column column) {
        Period period = column.kind() == ColumnKind.MONTH ? column.period() : null;
        if (period == null) {
            return column;
        }
        int step = before == null ? 0 : period.lastMonth().compareTo(before.lastMonth());
        turned |= Integer.signum(step) * direction < 0;
        direction = direction == 0 ? Integer.signum(step) : direction;
        before = period;
        return turned
                ? column.as(ColumnKind.OTHER, "the periods under the heading above run backwards: its year is unclear")
                : column;
    }
}
