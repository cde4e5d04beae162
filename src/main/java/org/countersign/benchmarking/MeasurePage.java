package org.countersign.benchmarking;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.authority.NeighbourList;
import org.countersign.authority.Region;

/**
 * One measure for all authorities, as one of them sees it.
 *
 * @param here what was chosen, with the year that is shown
 * @param releases by number
 * @param former what the figures of the authority, its region and England, and those of this year, were before
 * @param best the neighbour, or the authority itself, that is best; empty where neither high nor low is good
 * @param children how many fewer or more would reach the best quarter; a sentence, or empty
 */
public record MeasurePage(
        PublishedSeries series,
        MeasureNavigation here,
        String authority,
        Region region,
        NeighbourList list,
        Optional<NeighbourList> earlierList,
        Verdict verdict,
        Optional<Release> release,
        List<MeasureLine> lines,
        List<TrendYear> trend,
        Map<Integer, Release> releases,
        List<StandingFigure> former,
        List<LinkedIndicator> linked,
        Optional<String> best,
        String children,
        LocalDate today) {

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

    /** "31 March 2024". */
    public String period() {
        return series.covers().words(standing().year());
    }

    public List<Integer> years() {
        return trend.stream().map(TrendYear::year).toList();
    }
}
