package org.countersign.benchmarking;

/** Where an authority says what others see. */
public final class SharingNavigation {

    public static final String PAGE = MeasureNavigation.PAGE + "/sharing";

    private SharingNavigation() {}
}
