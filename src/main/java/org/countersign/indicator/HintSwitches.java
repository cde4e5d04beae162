package org.countersign.indicator;

/**
 * Which hints an authority wants beside its figures.
 *
 * @param unchanged a large count that is the same as the period before
 * @param outlier a figure far outside the usual range
 */
public record HintSwitches(boolean unchanged, boolean outlier) {

    public static final HintSwitches ALL = new HintSwitches(true, true);
}
