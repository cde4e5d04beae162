package org.countersign.benchmarking;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Collectors;
import org.countersign.authority.NeighbourList;
import org.countersign.authority.Region;
import org.countersign.calculation.Absence;
import org.countersign.calculation.NeighbourFigure;
import org.countersign.calculation.Value;

/**
 * One measure for all authorities, as one of them sees it.
 *
 * @param here what was chosen, with the year that is shown
 * @param releases by number
 * @param former what the figures of the authority, its region and England, and those of this year, were before
 * @param best the neighbour, or the authority itself, that is best; empty where neither high nor low is good
 * @param tookOver from whom and when: "Cumbria on 1 April 2023"; empty for most
 * @param formers the figures of those it took over from
 * @param children how many fewer or more would reach the best quarter; a sentence, or empty
 */
public record MeasurePage(
        PublishedSeries series,
        MeasureNavigation here,
        String authority,
        Region region,
        NeighbourList list,
        List<LocalDate> lists,
        Verdict verdict,
        Optional<Release> release,
        List<MeasureLine> lines,
        List<TrendYear> trend,
        Map<Integer, Release> releases,
        List<StandingFigure> former,
        List<LinkedIndicator> linked,
        Optional<String> best,
        String children,
        Optional<String> tookOver,
        List<Former> formers,
        LocalDate today) {

    /**
     * An authority that was before this one.
     *
     * @param figures numbers by year
     */
    public record Former(String name, NavigableMap<Integer, Value> figures) {}

    public MeasureStanding standing() {
        return verdict.now();
    }

    /** The name of the authority, its region or England by their code; empty for all others. */
    public Optional<String> besideIt(String area) {
        if (area.equals(standing().with().own())) {
            return Optional.of(authority);
        }
        if (area.equals(Region.ENGLAND)) {
            return Optional.of("England");
        }
        return Optional.of(region.name()).filter(name -> region.code().equals(area));
    }

    /** The authority's own figure of the year before; empty where none was published. */
    public Optional<Value> yearBefore() {
        return trend.stream()
                .filter(year -> year.year() == standing().year() - 1)
                .map(TrendYear::own)
                .filter(own -> own.number().isPresent())
                .findFirst();
    }

    /** One figure for a group, by the page's method; empty where fewer than five of it have a number. */
    public Optional<NeighbourFigure> together(OwnGroup group) {
        Map<String, Value> values = lines.stream().collect(Collectors.toMap(MeasureLine::area, MeasureLine::value));
        return MeasureStanding.together(
                group.members().stream()
                        .map(code -> values.getOrDefault(code, Value.none(Absence.UNAVAILABLE)))
                        .toList(),
                method());
    }

    /** How the neighbours become one figure. */
    public NeighbourFigure.Method method() {
        return standing().with().method();
    }

    /** "31 March 2024". */
    public String period() {
        return series.covers().words(standing().year());
    }

    public List<Integer> years() {
        return trend.stream().map(TrendYear::year).toList();
    }
}
