package org.countersign.actual;

import org.countersign.calculation.Value;

/**
 * A figure as it stands now.
 *
 * @param revision 1 when first loaded; above 1 it was revised
 */
public record RecordedValue(Value value, Status status, int revision) {

    public boolean revised() {
        return revision > 1;
    }
}
