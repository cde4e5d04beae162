package org.countersign.actual;

import org.countersign.calculation.Absence;
import org.countersign.calculation.Value;

/**
 * A figure as it stands now, or for somebody who may not see it yet, that it is not released.
 *
 * @param revision 1 when first loaded; each later entry counts one more, also one that brings a former figure back
 * @param revised whether it differs from what was released first; never before its release
 */
public record RecordedValue(Value value, Status status, int revision, Stage stage, boolean revised) {

    /** A figure that everybody may see; whatever came after the first revision differs from it. */
    public RecordedValue(Value value, Status status, int revision) {
        this(value, status, revision, Stage.RELEASED, revision > 1);
    }

    public boolean isHidden() {
        return value.equals(Value.none(Absence.NOT_RELEASED));
    }

    /** The same place to somebody who may not see what stands there: not even whether it was revised. */
    RecordedValue hidden() {
        return new RecordedValue(Value.none(Absence.NOT_RELEASED), Status.FINAL, 1, stage, false);
    }
}
