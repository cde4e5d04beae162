package org.countersign.benchmarking;

import java.util.NavigableMap;
import java.util.Optional;
import org.countersign.actual.RecordedValue;
import org.countersign.calculation.Timing;
import org.countersign.calculation.Unit;
import org.countersign.indicator.Measure;

/** Why an indicator's figures cannot be brought into the form of a published series: half a sentence after "because". */
record NoEstimate(PublishedSeries series, Optional<Population> population) {

    /** Of figures of which {@link LocalEstimates} makes nothing. */
    String because(Measure measure, NavigableMap<?, RecordedValue> figures) {
        if (figures.values().stream()
                .noneMatch(figure -> figure.value().number().isPresent())) {
            return "it has no number yet";
        }
        if (measure.unit() != series.unit() && !(measure.unit() == Unit.COUNT && series.unit() != Unit.PERCENTAGE)) {
            return "it is a " + measure.unit().words() + ", the published figure a "
                    + series.unit().words();
        }
        return measure.timing() == Timing.IN_PERIOD && !series.covers().isDay() ? countedOverAYear() : timed(measure);
    }

    private String countedOverAYear() {
        return population.isEmpty()
                ? "nothing is published about how many children live here"
                : "not each of the last 12 months has a number";
    }

    private String timed(Measure measure) {
        String published = series.covers().isDay() ? "what is so on one day" : "a whole year";
        return "its type is “" + measure.timing().words() + "”, and the published figure counts " + published;
    }
}
