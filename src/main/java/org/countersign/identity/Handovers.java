package org.countersign.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countersign.identity.Handover.Holding;
import org.countersign.identity.Handover.Takeover;
import org.countersign.tenancy.AuthorityId;
import org.springframework.stereotype.Component;

/** All that modules let people answer for, handed over together. */
@Component
class Handovers {

    private final List<Handover> modules;

    Handovers(List<Handover> modules) {
        this.modules = modules;
    }

    List<Holding> all(AuthorityId authority) {
        return modules.stream()
                .flatMap(module -> module.all(authority).stream())
                .toList();
    }

    /** Hands over what somebody holds in the roles they lose. False, and nothing done, if a successor lacks the role. */
    boolean carryOut(AuthorityId authority, Departure departure, Set<Role> lost, List<Colleague> people) {
        List<Takeover> takeovers = held(authority, departure.person()).stream()
                .filter(holding -> lost.contains(holding.as()))
                .map(holding -> new Takeover(holding, departure.successorFor(holding)))
                .toList();
        boolean fit = takeovers.stream().allMatch(takeover -> isFit(takeover, people));
        if (fit) {
            modules.forEach(module -> module.carryOut(authority, departure.person(), takeovers));
        }
        return fit;
    }

    /** Everything goes to one other person. */
    void moveAll(AuthorityId authority, PersonId from, PersonId to) {
        List<Takeover> takeovers = held(authority, from).stream()
                .map(holding -> new Takeover(holding, Optional.of(to)))
                .toList();
        modules.forEach(module -> module.carryOut(authority, from, takeovers));
    }

    private List<Holding> held(AuthorityId authority, PersonId person) {
        return all(authority).stream()
                .filter(holding -> holding.person().equals(person))
                .toList();
    }

    private static boolean isFit(Takeover takeover, List<Colleague> people) {
        return takeover.to().isEmpty()
                || people.stream()
                        .filter(person -> takeover.to().get().equals(person.id()))
                        .filter(person -> !person.id().equals(takeover.holding().person()))
                        .anyMatch(person -> person.isActive()
                                && person.is(takeover.holding().as()));
    }
}
