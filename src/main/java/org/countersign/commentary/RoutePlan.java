package org.countersign.commentary;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.indicator.IndicatorDetails;

/** The routes in force. */
public record RoutePlan(Map<RoutePlace, Route> routes) {

    public RoutePlan {
        routes = Map.copyOf(routes);
    }

    /** What was set for exactly this. */
    public Optional<Route> exactly(RoutePlace place) {
        return Optional.ofNullable(routes.get(place));
    }

    /** The way of an indicator: its own, otherwise its theme's, otherwise the authority's, otherwise the plain one. */
    public Route of(IndicatorDetails indicator) {
        return Stream.<Optional<RoutePlace>>of(
                        Optional.of(new RoutePlace.OfIndicator(indicator.id())),
                        indicator.theme().map(RoutePlace.OfTheme::new),
                        Optional.of(new RoutePlace.WholeAuthority()))
                .flatMap(Optional::stream)
                .flatMap(place -> exactly(place).stream())
                .findFirst()
                .orElse(Route.PLAIN);
    }
}
