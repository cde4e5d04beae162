package org.countersign.benchmarking;

import java.util.List;
import org.countersign.authority.LocalAuthority;
import org.countersign.authority.NeighbourList;
import org.countersign.authority.Region;
import org.countersign.calculation.NeighbourFigure.Method;
import org.countersign.calculation.Polarity;

/** The authority that asks, with the neighbour list it is compared by, and how its neighbours become one figure. */
record Whose(LocalAuthority authority, NeighbourList list, Method method) {

    String area() {
        return authority.dfeCode();
    }

    /** Its own, and those that are published beside it. */
    List<String> areas() {
        return List.of(area(), authority.region().code(), Region.ENGLAND);
    }

    ComparedWith with(Polarity polarity) {
        return new ComparedWith(area(), neighbours(), authority.region().code(), polarity, method);
    }

    List<String> neighbours() {
        return list.neighbours().stream()
                .map(neighbour -> neighbour.authority().dfeCode())
                .toList();
    }
}
