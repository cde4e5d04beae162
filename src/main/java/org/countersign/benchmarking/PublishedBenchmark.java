package org.countersign.benchmarking;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.actual.RecordedValue;
import org.countersign.authority.NeighbourList;
import org.countersign.calculation.Display;
import org.countersign.calculation.Quartiles;
import org.countersign.calculation.Unit;
import org.countersign.indicator.Measure;

/**
 * What is published about the measure that an indicator is linked to, as it stood when a month was over.
 *
 * @param link the indicator and how it is linked
 * @param release empty where none is known
 * @param population by which local counts become rates
 */
public record PublishedBenchmark(
        LinkedSeries link,
        SeriesFigures figures,
        MeasureStanding standing,
        Optional<Release> release,
        NeighbourList list,
        Optional<Population> population) {

    public PublishedSeries series() {
        return figures.series();
    }

    /** The figures of neighbours, England and region, those with a number. */
    public List<Benchmark> all(Measure measure) {
        return Stream.of(
                        standing.neighbours()
                                .map(near -> benchmark(
                                        Comparator.NEIGHBOURS,
                                        near.amount(),
                                        near.method().word() + " of " + near.words() + ", list of " + list.title(),
                                        measure)),
                        standing.england().number().map(amount -> benchmark(Comparator.ENGLAND, amount, "", measure)),
                        standing.region().number().map(amount -> benchmark(Comparator.REGION, amount, "", measure)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** "April 2021, mean of 10 of 10 neighbours"; empty where too few had a figure. */
    public String neighbourList() {
        return standing.neighbours()
                .map(near -> list.title() + ", " + near.method().word() + " of " + near.words())
                .orElse("");
    }

    /** Figures of the authority in the form that is published, up to the last of them; empty where that cannot be done. */
    public Optional<LocalEstimate> estimate(Measure measure, NavigableMap<YearMonth, RecordedValue> recorded) {
        return new LocalEstimates(series(), population).of(measure, recorded);
    }

    /** The quarter of all authorities that the local estimate would be in, or where there is none, the published figure. */
    public Optional<Quartiles.Band> band(Measure measure, NavigableMap<YearMonth, RecordedValue> recorded) {
        return estimate(measure, recorded)
                .map(LocalEstimate::amount)
                .or(() -> standing.own().number())
                .flatMap(this::band);
    }

    /** The quarter of all authorities that a number would be in; empty where neither high nor low is good. */
    public Optional<Quartiles.Band> band(BigDecimal amount) {
        return Quartiles.of(figures.authorities(standing.year()).values())
                .flatMap(edges -> edges.band(amount, standing.with().polarity()));
    }

    /** "386.9 per 10,000, 31 March 2024: third quarter of all authorities, 4th of 11 among neighbours". */
    public Optional<String> own(Measure measure) {
        String places = Stream.of(
                        standing.band().map(band -> band.words() + " of all authorities"),
                        new Verdict(series(), standing, Optional.empty()).nearPlace())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return standing.own()
                .number()
                .map(amount -> shown(amount, measure) + ", " + period() + (places.isEmpty() ? "" : ": " + places));
    }

    /** A number as it is published, with what it counts per where the indicator does not. */
    public String shown(BigDecimal amount, Measure measure) {
        String per = per(measure);
        return series().show(amount) + (per.isEmpty() ? "" : " " + per);
    }

    private String per(Measure measure) {
        boolean named = series().unit() == Unit.RATE
                && !series().isAverage()
                && !(measure.unit() == Unit.RATE && Objects.equals(link.per(), series().per()));
        return named ? "per " + Display.number(series().multiplier(), 0) : "";
    }

    public String period() {
        return series().covers().words(standing.year());
    }

    /** "Characteristics of children in need 2024, published 31 October 2024". */
    public String source() {
        return release.map(
                        from -> from.title() + ", published " + from.published().words())
                .orElse("");
    }

    private Benchmark benchmark(Comparator comparator, BigDecimal amount, String how, Measure measure) {
        return new Benchmark(
                comparator,
                series().show(amount),
                per(measure),
                isAlike(measure) ? amount : null,
                period(),
                series().covers().brief(standing.year()),
                series().covers().end(standing.year()),
                how,
                source());
    }

    /** A percentage beside a percentage, a rate beside a rate of as many: no rate stands beside a count as if it were one. */
    private boolean isAlike(Measure measure) {
        if (series().isAverage()) {
            return measure.unit() != Unit.PERCENTAGE;
        }
        return measure.unit() == series().unit() && (link.per() == null || Objects.equals(link.per(), series().per()));
    }
}
