package org.countersign.benchmarking;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.AuthorityId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is published about the measures that indicators are linked to, beside a month's own figures. */
@Service
public class PublishedBenchmarks {

    private final PublishedFigures published;
    private final ComparisonRuleTable rules;
    private final Comparing comparing;

    PublishedBenchmarks(PublishedFigures published, ComparisonRuleTable rules, Comparing comparing) {
        this.published = published;
        this.rules = rules;
        this.comparing = comparing;
    }

    /**
     * By indicator, the latest year that was over when the month was, by the neighbour list in force when the month's cycle
     * opens, the day after it, unless the authority keeps to another. One statement however many are linked, none where none is; figures are read once and kept.
     */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public Map<IndicatorId, PublishedBenchmark> of(
            AuthorityId authority, YearMonth month, Collection<LinkedSeries> linked) {
        if (linked.isEmpty()) {
            return Map.of();
        }
        var read = rules.withLoads();
        var known = published.known(
                Stream.concat(
                                Stream.of(PublishedSeries.POPULATION),
                                linked.stream().map(LinkedSeries::series))
                        .toList(),
                read.loads());
        Whose whose = comparing.by(read.rule(), authority, month.plusMonths(1).atDay(1));
        return linked.stream()
                .flatMap(
                        link -> of(link, month, whose, known).map(found -> Map.entry(link.indicator(), found)).stream())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Optional<PublishedBenchmark> of(
            LinkedSeries link, YearMonth month, Whose whose, PublishedFigures.Known known) {
        return known.of(link.series())
                .flatMap(figures -> year(figures, month)
                        .map(year -> new PublishedBenchmark(
                                link,
                                figures,
                                MeasureStanding.of(figures, year, whose.with(link.polarity(figures.series()))),
                                release(figures, year, whose, known),
                                whose.list(),
                                Population.latest(known.of(PublishedSeries.POPULATION), whose.area()))));
    }

    private static Optional<Integer> year(SeriesFigures figures, YearMonth month) {
        LocalDate last = month.atEndOfMonth();
        return figures.years().descendingKeySet().stream()
                .filter(year -> !figures.series().covers().end(year).isAfter(last))
                .findFirst();
    }

    /** That of the authority's own figure, or where it has none, of any. */
    private static Optional<Release> release(
            SeriesFigures figures, int year, Whose whose, PublishedFigures.Known known) {
        return figures.at(year, whose.area())
                .or(() -> figures.of(year).values().stream().findFirst())
                .flatMap(standing -> known.release(standing.release()));
    }
}
