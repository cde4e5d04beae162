package org.countersign.indicator;

/** That one indicator's figure is at least another's: what counts more people cannot be smaller. */
public record Check(CheckId id, IndicatorId larger, IndicatorId smaller) {

    public Check {
        if (larger.equals(smaller)) {
            throw new IllegalArgumentException("An indicator is always at least itself.");
        }
    }
}
