package org.countersign.actual;

import java.util.Optional;
import java.util.UUID;
import org.countersign.calendar.Period;
import org.countersign.identity.PersonId;
import org.countersign.indicator.EnteredBy;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.Right;
import org.jspecify.annotations.Nullable;

/**
 * Which figures somebody may enter: the performance team all, a reporter those of their own indicators that are set to be
 * entered by their reporter.
 */
record EntryRule(boolean team, @Nullable UUID person) {

    static EntryRule of(Access access, AuthorityId authority) {
        return new EntryRule(
                access.may(authority, Right.RELEASE), access.current().personId());
    }

    boolean allows(IndicatorDetails indicator) {
        return team || (indicator.enteredBy() == EnteredBy.REPORTER && reports(indicator));
    }

    /** Why nothing can be entered there; empty where it can. */
    Optional<String> against(IndicatorDetails indicator, FigureKey key, @Nullable Held held) {
        if (!allows(indicator)) {
            return Optional.of("The performance team enters the figures of " + indicator.reference() + ".");
        }
        if (!indicator.covers(key.month())) {
            return Optional.of("%s is not measured in %s."
                    .formatted(indicator.reference(), Period.month(key.month()).label()));
        }
        if (!isDue(indicator, key)) {
            return Optional.of("%s is not due in %s."
                    .formatted(indicator.reference(), Period.month(key.month()).label()));
        }
        return held == null || sees(held)
                ? Optional.empty()
                : Optional.of("The performance team has loaded this figure and not released it yet.");
    }

    static boolean isDue(IndicatorDetails indicator, FigureKey key) {
        var measure = indicator.measure();
        return !measure.frequencyConfirmed()
                || Period.containing(measure.frequency(), key.month())
                        .lastMonth()
                        .equals(key.month());
    }

    private boolean sees(Held held) {
        return team || held.recorded().stage() == Stage.RELEASED || (person != null && person.equals(held.person()));
    }

    private boolean reports(IndicatorDetails indicator) {
        return person != null && indicator.reporters().contains(new PersonId(person));
    }
}
