package org.countersign.benchmarking;

import java.util.List;
import org.countersign.authority.LocalAuthority;
import org.countersign.authority.NeighbourList;

/**
 * Several authorities side by side, the one that asks first.
 *
 * @param all whom one can choose
 */
public record ComparePage(
        List<LocalAuthority> authorities,
        List<ComparedMeasure> measures,
        NeighbourList list,
        boolean neighbours,
        List<LocalAuthority> all) {}
