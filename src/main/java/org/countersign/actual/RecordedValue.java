package org.countersign.actual;

import org.countersign.calculation.Absence;
import org.countersign.calculation.Value;

/**
 * A figure as it stands now, or for somebody who may not see it yet, that it is not released.
 *
 * @param revision 1 when first loaded; above 1 it was revised
 */
public record RecordedValue(Value value, Status status, int revision, Stage stage) {

    /** A figure that everybody may see. */
    public RecordedValue(Value value, Status status, int revision) {
        this(value, status, revision, Stage.RELEASED);
    }

    public boolean revised() {
        return revision > 1;
    }

    /** The same place to somebody who may not see what stands there: not even whether it was revised. */
    RecordedValue hidden() {
        return new RecordedValue(Value.none(Absence.NOT_RELEASED), Status.FINAL, 1, stage);
    }
}
