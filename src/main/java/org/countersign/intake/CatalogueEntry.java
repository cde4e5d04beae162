package org.countersign.intake;

import java.util.Map;
import java.util.stream.Collectors;
import org.countersign.identity.PersonId;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.Responsibility;

/**
 * An indicator with the names of its theme and people.
 *
 * @param whole reference of what it is a part of; empty where it is none
 */
record CatalogueEntry(IndicatorDetails indicator, String theme, String whole, Map<PersonId, String> people) {

    /** "A; B"; those who left are not named. */
    String names(Responsibility kind) {
        return indicator.people(kind).stream()
                .filter(people::containsKey)
                .map(people::get)
                .sorted()
                .collect(Collectors.joining("; "));
    }
}
