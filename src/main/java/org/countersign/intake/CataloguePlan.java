package org.countersign.intake;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a workbook would do to the catalogue. Rows with problems are left out and cost the others nothing.
 *
 * @param changes of indicators, then of their parts
 * @param same how many rows say what is there already
 */
public record CataloguePlan(
        List<CatalogueChange> changes, List<TargetChange> targets, List<CatalogueProblem> problems, int same) {

    static CataloguePlan refused(String file, String sentence) {
        return new CataloguePlan(List.of(), List.of(), List.of(new CatalogueProblem(Place.row(file, 1), sentence)), 0);
    }

    CataloguePlan and(CataloguePlan other) {
        return new CataloguePlan(
                joined(changes, other.changes),
                joined(targets, other.targets),
                joined(problems, other.problems),
                same + other.same);
    }

    /** How many rows would change something. */
    public int rows() {
        return changes.size() + targets.size();
    }

    private static <T> List<T> joined(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
