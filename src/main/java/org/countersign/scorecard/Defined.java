package org.countersign.scorecard;

import java.util.List;
import org.countersign.indicator.OverviewOf;

/**
 * What a month's scorecard is made from.
 *
 * @param indicators in the order of the sheet
 * @param overviews what overview texts of the month are written about
 */
record Defined(List<Definition> indicators, List<Overviewed> overviews) {

    record Overviewed(Definition definition, OverviewOf of) {

        boolean speaksOf(Definition indicator) {
            return of == OverviewOf.MONTH
                    || !definition.theme().isEmpty() && definition.theme().equals(indicator.theme());
        }
    }
}
