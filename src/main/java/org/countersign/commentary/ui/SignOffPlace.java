package org.countersign.commentary.ui;

import java.util.Optional;
import org.countersign.commentary.Route;
import org.countersign.commentary.RoutePlace;
import org.countersign.commentary.RoutePlan;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorId;

/**
 * For what the page sets the sign-off: the authority, a theme or an indicator.
 *
 * @param name empty for the authority
 * @param single the indicator, where it is one
 */
record SignOffPlace(RoutePlace place, String name, Optional<IndicatorDetails> single) {

    static final SignOffPlace WHOLE = new SignOffPlace(new RoutePlace.WholeAuthority(), "", Optional.empty());

    boolean whole() {
        return place instanceof RoutePlace.WholeAuthority;
    }

    boolean takesRules() {
        return whole() || single.filter(one -> !one.isOverview()).isPresent();
    }

    Optional<IndicatorId> indicator() {
        return single.map(IndicatorDetails::id);
    }

    /** Its own way, otherwise that of the wider place. */
    Route route(RoutePlan plan) {
        return plan.exactly(place)
                .or(() -> single.map(plan::of))
                .or(() -> plan.exactly(new RoutePlace.WholeAuthority()))
                .orElse(Route.PLAIN);
    }
}
