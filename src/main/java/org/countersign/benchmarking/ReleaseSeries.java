package org.countersign.benchmarking;

import java.util.Optional;

/**
 * A series that a file is to be loaded as.
 *
 * @param series its code; empty where it is to be made
 * @param anew how it is to be made
 */
public record ReleaseSeries(String series, EesMapping mapping, Optional<NewSeries> anew) {

    public static ReleaseSeries known(String series, EesMapping mapping) {
        return new ReleaseSeries(series, mapping, Optional.empty());
    }

    public static ReleaseSeries made(NewSeries series, EesMapping mapping) {
        return new ReleaseSeries("", mapping, Optional.of(series));
    }

    String code() {
        return anew.map(NewSeries::code).orElse(series);
    }
}
