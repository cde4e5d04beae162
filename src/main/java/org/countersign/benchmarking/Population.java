package org.countersign.benchmarking;

import java.math.BigDecimal;
import java.util.Optional;

/** The latest estimate of an authority's children aged 0 to 17. */
record Population(BigDecimal children, int year) {

    static Optional<Population> latest(Optional<SeriesFigures> figures, String area) {
        return figures.flatMap(all -> all.years().descendingKeySet().stream()
                .flatMap(year -> all.value(year, area).number().map(number -> new Population(number, year)).stream())
                .findFirst());
    }
}
