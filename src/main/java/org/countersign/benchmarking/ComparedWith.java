package org.countersign.benchmarking;

import java.util.List;
import org.countersign.calculation.NeighbourFigure.Method;
import org.countersign.calculation.Polarity;

/**
 * Whose figures are held against whose, and how.
 *
 * @param own DfE code of the authority
 * @param neighbours DfE codes of its statistical neighbours, closest first
 * @param region code of its region
 */
public record ComparedWith(String own, List<String> neighbours, String region, Polarity polarity, Method method) {

    public ComparedWith {
        neighbours = List.copyOf(neighbours);
    }

    /** Enough to tell most apart: it is asked for very often, and the neighbours nearly follow from the authority. */
    @Override
    public int hashCode() {
        return 31 * own.hashCode() + method.hashCode();
    }

    ComparedWith by(Polarity other) {
        return new ComparedWith(own, neighbours, region, other, method);
    }
}
