package org.countersign.benchmarking;

import java.util.Map;
import java.util.Optional;
import org.countersign.indicator.Measure;

/** The forms in which indicators can be shared, by one look at what is published. */
record SharedForms(Map<String, SeriesFigures> figures) {

    /**
     * The form in which an authority's indicator can be shared; empty where there is none.
     *
     * @param area DfE code of the authority
     */
    Optional<SharedForm> of(String area, String series, Measure measure) {
        return whether(area, series, measure).filter(SharedForm::possible);
    }

    /** The form also where the figures cannot be shared in it; empty for what is not linked to a series with figures. */
    Optional<SharedForm> whether(String area, String series, Measure measure) {
        return Optional.ofNullable(figures.get(series))
                .map(its -> new SharedForm(its.series(), population(area), measure));
    }

    private Optional<Population> population(String area) {
        return Population.latest(Optional.ofNullable(figures.get(PublishedSeries.POPULATION)), area);
    }
}
