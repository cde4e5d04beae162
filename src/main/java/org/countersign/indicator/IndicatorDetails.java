package org.countersign.indicator;

import java.util.Set;
import org.countersign.calculation.Targets;
import org.countersign.identity.PersonId;

/** An indicator with its people and targets, as other modules see it. */
public record IndicatorDetails(
        IndicatorId id,
        Description description,
        Measure measure,
        StatedPeople stated,
        Set<PersonId> reporters,
        Set<PersonId> owners,
        Targets targets) {

    public String reference() {
        return description.reference();
    }

    public Set<PersonId> people(Responsibility responsibility) {
        return responsibility == Responsibility.REPORTER ? reporters : owners;
    }
}
