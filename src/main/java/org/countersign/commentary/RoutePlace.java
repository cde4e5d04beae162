package org.countersign.commentary;

import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.ThemeId;

/** For what a route is set. The narrowest counts. */
public sealed interface RoutePlace {

    String words();

    record WholeAuthority() implements RoutePlace {

        @Override
        public String words() {
            return "route of the authority";
        }
    }

    record OfTheme(ThemeId theme) implements RoutePlace {

        @Override
        public String words() {
            return "route of a theme";
        }
    }

    record OfIndicator(IndicatorId indicator) implements RoutePlace {

        @Override
        public String words() {
            return "route of an indicator";
        }
    }
}
