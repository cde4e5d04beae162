package org.countersign.actual;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.Part;

/** The indicators of groups, and how they belong together. */
record Listed(List<Group> groups) {

    Map<IndicatorId, IndicatorDetails> byId() {
        return all().collect(Collectors.toMap(IndicatorDetails::id, Function.identity()));
    }

    List<IndicatorId> ids() {
        return all().map(IndicatorDetails::id).toList();
    }

    /** By what they are parts of. */
    Map<IndicatorId, List<IndicatorDetails>> parts() {
        return all().filter(indicator -> indicator.part().isPresent())
                .collect(Collectors.groupingBy(
                        indicator -> indicator.part().orElseThrow().whole()));
    }

    /** These with their parts, and what they are parts of with all of its parts: a total is held against them. */
    Set<IndicatorId> related(Set<IndicatorId> indicators) {
        Set<IndicatorId> wholes = all().filter(indicator -> indicators.contains(indicator.id()))
                .map(indicator -> indicator.part().map(Part::whole).orElse(indicator.id()))
                .collect(Collectors.toSet());
        Set<IndicatorId> related = new HashSet<>(wholes);
        all().filter(indicator -> indicator
                        .part()
                        .map(Part::whole)
                        .filter(wholes::contains)
                        .isPresent())
                .map(IndicatorDetails::id)
                .forEach(related::add);
        return related;
    }

    private Stream<IndicatorDetails> all() {
        return groups.stream().flatMap(group -> group.indicators().stream());
    }
}
