package org.countersign.benchmarking;

/** Where an authority's own groups of authorities are. */
public final class GroupsNavigation {

    public static final String PAGE = MeasureNavigation.PAGE + "/groups";

    private GroupsNavigation() {}
}
