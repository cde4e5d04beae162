package org.countersign.commentary;

import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.countersign.commentary.Casting.Company;
import org.countersign.identity.PersonId;
import org.countersign.indicator.IndicatorDetails;

/** A commentary in front of somebody who wants to act. */
record Case(
        Commentary commentary,
        IndicatorDetails indicator,
        Who who,
        Situation situation,
        Company company,
        Supplier<Permitted> permission,
        SeenOnce figures,
        boolean trial) {

    /** Worked out when it is asked for: it may want the figures. */
    Permitted permitted() {
        return permission.get();
    }

    Progress progress() {
        return situation.progress();
    }

    boolean author() {
        return progress().isAuthor(who.id());
    }

    /** Whether its figures moved since it was signed, and they can sign it again. */
    boolean asksAgain() {
        return commentary.figuresMoved() && permitted().may(Move.SIGN_AGAIN);
    }

    /** Whether the indicator is theirs to report, or they stand in for somebody whose it is. */
    boolean reports() {
        return situation.cast().actsAt(Route.REPORTERS, who.id());
    }

    /** Those whose place the performance team takes when it types in what they sent. */
    String reporters() {
        return situation.cast().fillers(Route.REPORTERS).stream()
                .map(company::name)
                .sorted()
                .collect(Collectors.joining(" or "));
    }

    String nameOf(PersonId person) {
        return company.name(person);
    }
}
