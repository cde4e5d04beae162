package org.countersign.benchmarking;

import java.util.List;
import java.util.Map;
import org.countersign.authority.LocalAuthority;
import org.countersign.authority.NeighbourList;

/**
 * Several authorities side by side, the one that asks first.
 *
 * @param all whom one can choose
 * @param own indicators of the authority that asks, by the code of the series that they are linked to
 */
public record ComparePage(
        List<LocalAuthority> authorities,
        List<ComparedMeasure> measures,
        NeighbourList list,
        boolean neighbours,
        List<LocalAuthority> all,
        Map<String, List<LinkedIndicator>> own) {}
