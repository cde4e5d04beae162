package org.countersign.indicator;

import java.io.Serializable;

/** An indicator within its authority; the number means nothing in another. */
public record IndicatorId(int value) implements Serializable, Comparable<IndicatorId> {

    @Override
    public int compareTo(IndicatorId other) {
        return Integer.compare(value, other.value);
    }
}
