package org.countersign.benchmarking;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.actual.Actuals;
import org.countersign.authority.Authorities;
import org.countersign.authority.LocalAuthority;
import org.countersign.calculation.Polarity;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.Themes;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.Right;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An authority's indicators beside what is published about all authorities. */
@Service
public class Benchmarks {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final YearMonth FIRST = YearMonth.of(2000, 1);

    private final PublishedFigures published;
    private final Comparing comparing;
    private final Authorities authorities;
    private final Catalogue catalogue;
    private final Themes themes;
    private final Actuals actuals;
    private final SignedWords words;
    private final Access access;
    private final Clock clock;

    Benchmarks(
            PublishedFigures published,
            Comparing comparing,
            Authorities authorities,
            Catalogue catalogue,
            Themes themes,
            Actuals actuals,
            SignedWords words,
            Access access,
            Clock clock) {
        this.published = published;
        this.comparing = comparing;
        this.authorities = authorities;
        this.catalogue = catalogue;
        this.themes = themes;
        this.actuals = actuals;
        this.words = words;
        this.access = access;
        this.clock = clock;
    }

    /** All linked indicators beside neighbours, region and England; a fixed number of statements. */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public BenchmarkPage page(AuthorityId authority) {
        Whose whose = comparing.on(authority, today());
        List<IndicatorDetails> indicators = catalogue.all(authority);
        List<PublishedSeries> series = published.series();
        Map<String, SeriesFigures> figures = published.figures(wanted(indicators));
        var local = local(authority, linked(indicators, figures));
        Map<Integer, Release> releases = releases();
        return new BenchmarkPage(
                whose.authority().name(),
                whose.authority().region().name(),
                whose.list(),
                linked(indicators, figures).stream()
                        .map(indicator -> row(indicator, whose, figures, local, releases))
                        .flatMap(Optional::stream)
                        .sorted(Comparator.comparing(BenchmarkRow::order).reversed())
                        .toList(),
                themes.all(authority).stream()
                        .filter(theme -> linked(indicators, figures).stream()
                                .anyMatch(each ->
                                        theme.id().equals(each.standing().theme())))
                        .toList(),
                indicators.stream()
                        .filter(each -> !figures.containsKey(each.definition().seriesCode()))
                        .toList(),
                series,
                access.may(authority, Right.CATALOGUE),
                today());
    }

    /** One measure with all authorities in order; empty for a series that nobody knows or that has no figures. */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public Optional<MeasurePage> measure(AuthorityId authority, MeasureNavigation asked) {
        Whose whose = comparing.by(asked, authority, today());
        Map<String, SeriesFigures> figures = published.figures(List.of(asked.series(), PublishedSeries.POPULATION));
        return Optional.ofNullable(figures.get(asked.series()))
                .flatMap(its -> its.yearOr(asked.year())
                        .map(year -> new MeasureReading(
                                        its,
                                        Optional.ofNullable(figures.get(PublishedSeries.POPULATION)),
                                        whose,
                                        Lifetimes.of(authorities))
                                .page(
                                        asked.in(year),
                                        linkedTo(authority, its.series(), figures, whose),
                                        new MeasureReading.Beside(
                                                releases(),
                                                published.former(asked.series(), whose.areas(), year),
                                                authorities.neighbourLists(),
                                                today()))));
    }

    /** Chosen authorities, or the neighbours, with every measure of which a figure is published. */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public ComparePage compare(AuthorityId authority, CompareNavigation asked) {
        Whose whose = comparing.on(authority, today());
        List<LocalAuthority> compared = compared(whose, asked);
        List<String> areas = compared.stream().map(LocalAuthority::dfeCode).toList();
        List<PublishedSeries> series = published.series();
        var figures =
                published.figures(series.stream().map(PublishedSeries::code).toList());
        return new ComparePage(
                compared,
                series.stream()
                        .map(each -> ComparedMeasure.of(figures.get(each.code()), areas))
                        .flatMap(Optional::stream)
                        .toList(),
                whose.list(),
                asked.with().isEmpty(),
                authorities.existingOn(today()),
                said(authority));
    }

    /** The authority's own linked indicators with what was signed about them, by series. */
    private Map<String, List<LinkedIndicator>> said(AuthorityId authority) {
        Map<IndicatorId, SignedWords.Said> said = words.latest(authority);
        return catalogue.all(authority).stream()
                .filter(each -> !each.definition().seriesCode().isEmpty())
                .map(each -> new LinkedIndicator(each, Optional.empty(), Optional.ofNullable(said.get(each.id())), ""))
                .collect(Collectors.groupingBy(
                        each -> each.indicator().definition().seriesCode()));
    }

    private List<LocalAuthority> compared(Whose whose, CompareNavigation asked) {
        List<String> others = asked.with().isEmpty() ? whose.neighbours() : asked.with();
        return Stream.concat(
                        Stream.of(whose.authority()),
                        others.stream().flatMap(code -> authorities.byDfeCode(code).stream()))
                .distinct()
                .toList();
    }

    private List<LinkedIndicator> linkedTo(
            AuthorityId authority, PublishedSeries series, Map<String, SeriesFigures> figures, Whose whose) {
        List<IndicatorDetails> indicators = catalogue.all(authority).stream()
                .filter(each -> each.definition().seriesCode().equals(series.code()))
                .toList();
        var local = local(authority, indicators);
        return indicators.stream()
                .map(each -> local.linked(each, series, population(figures, whose)))
                .toList();
    }

    private Optional<BenchmarkRow> row(
            IndicatorDetails indicator,
            Whose whose,
            Map<String, SeriesFigures> figures,
            OwnFigures local,
            Map<Integer, Release> releases) {
        SeriesFigures its = figures.get(indicator.definition().seriesCode());
        ComparedWith with = whose.with(polarity(indicator, its.series()));
        return its.yearOr(0)
                .map(year -> new BenchmarkRow(
                        local.linked(indicator, its.series(), population(figures, whose)),
                        its.series(),
                        MeasureReading.verdict(its, year, with),
                        its.at(year, with.own()).map(StandingFigure::release).map(releases::get),
                        TrendYear.all(its, with)));
    }

    private OwnFigures local(AuthorityId authority, List<IndicatorDetails> indicators) {
        return new OwnFigures(
                actuals.of(
                        authority,
                        indicators.stream().map(IndicatorDetails::id).toList(),
                        FIRST,
                        YearMonth.from(today())),
                words.latest(authority));
    }

    /** What the authority says is good; where it says nothing, what the publisher does. */
    static Polarity polarity(IndicatorDetails indicator, PublishedSeries series) {
        return LinkedSeries.polarity(indicator.measure().polarity(), series);
    }

    private static List<IndicatorDetails> linked(
            List<IndicatorDetails> indicators, Map<String, SeriesFigures> figures) {
        return indicators.stream()
                .filter(each -> figures.containsKey(each.definition().seriesCode()))
                .toList();
    }

    private static Set<String> wanted(List<IndicatorDetails> indicators) {
        Set<String> codes = indicators.stream()
                .map(each -> each.definition().seriesCode())
                .collect(Collectors.toCollection(HashSet::new));
        codes.add(PublishedSeries.POPULATION);
        return codes;
    }

    private static Optional<Population> population(Map<String, SeriesFigures> figures, Whose whose) {
        return Population.latest(Optional.ofNullable(figures.get(PublishedSeries.POPULATION)), whose.area());
    }

    private Map<Integer, Release> releases() {
        return published.releases().stream().collect(toMap(Release::id, Function.identity()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }
}
