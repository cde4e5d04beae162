package org.countersign.commentary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.countersign.identity.Person;
import org.countersign.indicator.IndicatorId;

/**
 * What became of a nudge.
 *
 * @param told how many people it goes to
 * @param before how many were nudged today already
 */
public record Nudge(int told, int before) {

    static final Nudge NOBODY = new Nudge(0, 0);

    /** What waits for each person who can act on it. */
    static Map<Person, List<IndicatorId>> byPerson(List<Pending> some) {
        Map<Person, List<IndicatorId>> each = new LinkedHashMap<>();
        some.stream()
                .filter(pending -> pending.outstanding() && !pending.standing().blocked())
                .forEach(pending -> pending.with()
                        .forEach(person -> each.computeIfAbsent(person, key -> new ArrayList<>())
                                .add(pending.indicator().id())));
        return each;
    }
}
