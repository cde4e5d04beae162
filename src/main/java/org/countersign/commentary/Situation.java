package org.countersign.commentary;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.countersign.identity.PersonId;

/**
 * All that decides what can be done with a commentary, but for who wants to.
 *
 * @param locked why its period is; empty where that is open, or it was reopened by itself
 * @param required why a text is; empty where it is not
 * @param moved whether its figures differ from those that were signed, beyond the tolerance
 */
record Situation(Progress progress, Route route, Cast cast, String locked, String required, BooleanSupplier moved) {

    Situation after(Progress then) {
        return new Situation(then, route, cast, locked, required, moved);
    }

    Set<PersonId> notAuthors(Set<PersonId> people) {
        return people.stream().filter(person -> !progress.isAuthor(person)).collect(toUnmodifiableSet());
    }

    /** Who could confirm a wording of this person: of the stage before, otherwise of this one. */
    Set<PersonId> confirmers(Optional<PersonId> proposer) {
        int stage = progress.stage();
        Set<PersonId> here = cast.at(stage);
        Set<PersonId> before = stage > 1 ? cast.at(stage - 1) : Set.of();
        return notAuthors(Stream.concat(before.stream(), here.stream())
                .filter(person -> proposer.filter(person::equals).isEmpty())
                .collect(toUnmodifiableSet()));
    }

    /** The place that a signature of this person takes: their own, or that of somebody who has not signed yet. */
    Optional<Progress.Signed> signature(PersonId person, int stage) {
        Set<PersonId> taken = progress.placesSigned(stage);
        return cast.capacities(stage, person).stream()
                .map(capacity -> new Progress.Signed(stage, person, capacity.instead()))
                .filter(signature -> !taken.contains(signature.place()))
                .findFirst();
    }

    /** Whether nobody who is still there has to sign the stage any more, though the last signature did not complete it. */
    boolean completeWithoutOthers() {
        Set<PersonId> places = progress.placesSigned(progress.stage());
        return progress.state() == State.SUBMITTED && !places.isEmpty() && complete(places);
    }

    /** Whether the stage has the signatures it needs once these places have signed too. */
    boolean complete(Set<PersonId> places) {
        int stage = progress.stage();
        return !route.stage(stage).all() ? !places.isEmpty() : places.containsAll(notAuthors(cast.fillers(stage)));
    }
}
