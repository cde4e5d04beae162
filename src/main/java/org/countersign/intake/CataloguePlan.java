package org.countersign.intake;

import java.util.List;

/**
 * What a workbook would do to the catalogue. Rows with problems are left out and cost the others nothing.
 *
 * @param same how many rows say what is there already
 */
public record CataloguePlan(List<CatalogueChange> changes, List<CatalogueProblem> problems, int same) {

    static CataloguePlan refused(String file, String sentence) {
        return new CataloguePlan(List.of(), List.of(new CatalogueProblem(Place.row(file, 1), sentence)), 0);
    }
}
