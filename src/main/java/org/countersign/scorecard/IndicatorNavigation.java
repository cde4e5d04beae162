package org.countersign.scorecard;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.indicator.ReferenceSegment;
import org.jspecify.annotations.Nullable;

/**
 * Where the page of one indicator is, below its authority.
 *
 * @param period null for the month opened last
 * @param asSigned as the month's text was signed, not as it is now
 */
public record IndicatorNavigation(
        String reference, @Nullable YearMonth period, boolean asSigned) {

    public static final String PAGE = "indicators";

    public IndicatorNavigation(String reference, @Nullable YearMonth period) {
        this(reference, period, false);
    }

    /** Reads a URL's segment and parameters; a segment that nobody wrote is taken as it stands. */
    public static IndicatorNavigation of(String segment, Map<String, List<String>> parameters) {
        return new IndicatorNavigation(
                ReferenceSegment.reference(segment),
                ScorecardNavigation.of(parameters).period(),
                ScorecardNavigation.of(parameters).asSigned());
    }

    public IndicatorNavigation in(YearMonth month) {
        return new IndicatorNavigation(reference, month, asSigned);
    }

    public IndicatorNavigation asSigned(boolean then) {
        return new IndicatorNavigation(reference, period, then);
    }

    /** What follows the question mark; empty if nothing was chosen. */
    public String query() {
        return Stream.of(period == null ? "" : "period=" + period, asSigned ? "as=signed" : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
    }

    /** "indicators/EH1a?period=2020-04". */
    public String path() {
        return PAGE + "/" + segment() + (query().isEmpty() ? "" : "?" + query());
    }

    /** The reference as one segment of a path. */
    public String segment() {
        return ReferenceSegment.of(reference);
    }
}
