package org.countersign.benchmarking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.authority.LocalAuthority;
import org.countersign.calculation.Absence;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Quartiles;
import org.countersign.calculation.Ranking;
import org.countersign.calculation.Value;

/** One measure laid out for the authority that looks. */
record MeasureReading(SeriesFigures figures, Optional<SeriesFigures> population, Whose whose, Lifetimes lifetimes) {

    private static final Value ABSENT = Value.none(Absence.NOT_APPLICABLE);

    private static final Comparator<MeasureLine> ORDER = Comparator.<MeasureLine, Integer>comparing(
                    line -> line.place().orElse(Integer.MAX_VALUE))
            .thenComparing(MeasureLine::name);

    /** What is shown beside the figures. */
    record Beside(
            Map<Integer, Release> releases, List<StandingFigure> former, List<LocalDate> lists, LocalDate today) {}

    static Verdict verdict(SeriesFigures figures, int year, ComparedWith with) {
        return new Verdict(
                figures.series(),
                MeasureStanding.of(figures, year, with),
                Optional.of(year - Verdict.YEARS)
                        .filter(figures.years()::containsKey)
                        .map(then -> MeasureStanding.of(figures, then, with)));
    }

    MeasurePage page(MeasureNavigation here, List<LinkedIndicator> linked, Beside beside) {
        ComparedWith with = whose.with(polarity(linked));
        Verdict verdict = verdict(figures, here.year(), with);
        List<MeasureLine> lines = lines(here.year(), with, beside);
        return new MeasurePage(
                figures.series(),
                here,
                whose.authority().name(),
                whose.authority().region(),
                whose.list(),
                beside.lists(),
                verdict,
                release(here.year(), beside.releases()),
                lines,
                TrendYear.all(figures, with),
                beside.releases(),
                beside.former(),
                linked,
                best(lines, with),
                new GapInChildren(new Denominators(figures, population), verdict).words(),
                lifetimes.succession(whose.authority()),
                formers(),
                beside.today());
    }

    private Polarity polarity(Collection<LinkedIndicator> linked) {
        return linked.stream()
                .map(each -> Benchmarks.polarity(each.indicator(), figures.series()))
                .findFirst()
                .orElse(figures.series().polarity());
    }

    /** That of the authority's own figure, or where it has none, of any. */
    private Optional<Release> release(int year, Map<Integer, Release> releases) {
        return figures.at(year, whose.area())
                .or(() -> figures.of(year).values().stream().findFirst())
                .map(standing -> releases.get(standing.release()));
    }

    private List<MeasureLine> lines(int year, ComparedWith with, Beside beside) {
        Ranking ranking = figures.ranking(year, with.polarity());
        Optional<Quartiles> quartiles = figures.quartiles(year);
        return figures.of(year).values().stream()
                .filter(standing -> standing.figure().isOfAuthority())
                .map(standing -> {
                    PublishedFigure figure = standing.figure();
                    return new MeasureLine(
                            figure.area(),
                            name(figure.area()),
                            figure.value(),
                            ranking.place(figure.value()),
                            quartiles.flatMap(edges ->
                                    figure.value().number().flatMap(number -> edges.band(number, with.polarity()))),
                            kind(figure.area(), with),
                            note(figure, beside),
                            Optional.ofNullable(beside.releases().get(standing.release())));
                })
                .filter(line -> !line.value().equals(ABSENT) || line.kind() == MeasureLine.Kind.OWN)
                .sorted(ORDER)
                .toList();
    }

    private String name(String area) {
        return lifetimes.places().apply(area).map(LocalAuthority::name).orElse(area);
    }

    private MeasureLine.Kind kind(String area, ComparedWith with) {
        if (area.equals(with.own())) {
            return MeasureLine.Kind.OWN;
        }
        if (with.neighbours().contains(area)) {
            return MeasureLine.Kind.NEIGHBOUR;
        }
        return lifetimes
                .places()
                .apply(area)
                .filter(found -> found.region().code().equals(with.region()))
                .map(found -> MeasureLine.Kind.REGION)
                .orElse(MeasureLine.Kind.OTHER);
    }

    private String note(PublishedFigure figure, Beside beside) {
        return Stream.of(joint(figure), lifetime(figure), before(figure, beside))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** That an authority is none any more, and where it has a figure of a time without it, that too. */
    private String lifetime(PublishedFigure figure) {
        String words = lifetimes.words(figure.area());
        if (lifetimes.existed(figure.area(), figures.series().covers(), figure.year())) {
            return words.startsWith("abolished") ? words : "";
        }
        return figure.value().number().isPresent() ? "published, although it was " + words : words;
    }

    private List<MeasurePage.Former> formers() {
        return lifetimes.before().apply(whose.authority()).stream()
                .map(former -> new MeasurePage.Former(former.name(), own(former.dfeCode())))
                .filter(former -> !former.figures().isEmpty())
                .toList();
    }

    private NavigableMap<Integer, Value> own(String area) {
        NavigableMap<Integer, Value> own = new TreeMap<>();
        figures.years()
                .keySet()
                .forEach(year -> figures.at(year, area)
                        .map(StandingFigure::figure)
                        .map(PublishedFigure::value)
                        .filter(value -> value.number().isPresent())
                        .ifPresent(value -> own.put(year, value)));
        return own;
    }

    /** What the figure was in the release before this one. */
    private String before(PublishedFigure figure, Beside beside) {
        return beside.former().stream()
                .filter(former -> former.figure().area().equals(figure.area())
                        && former.figure().year() == figure.year())
                .findFirst()
                .map(former -> "was " + figures.series().show(former.figure().value())
                        + Optional.ofNullable(beside.releases().get(former.release()))
                                .map(release -> " in “" + release.title() + "”")
                                .orElse(""))
                .orElse("");
    }

    private String joint(PublishedFigure figure) {
        if (figure.jointWith().isEmpty()) {
            return "";
        }
        BigDecimal both = figure.value().number().isPresent() ? null : figure.numerator();
        return "published together with " + name(figure.jointWith())
                + (both == null ? "" : ": " + figures.series().show(both) + " for both");
    }

    private static Optional<String> best(List<MeasureLine> lines, ComparedWith with) {
        return Optional.of(lines)
                .filter(all -> with.polarity().kind() != Polarity.Kind.NONE)
                .flatMap(all -> all.stream()
                        .filter(line -> line.kind().isNear() && line.place().isPresent())
                        .findFirst())
                .map(MeasureLine::name);
    }
}
