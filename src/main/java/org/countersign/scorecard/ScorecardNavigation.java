package org.countersign.scorecard;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.calendar.MonthLabel;
import org.jspecify.annotations.Nullable;

/**
 * Where a scorecard is, below its authority, with all that a reader chose.
 *
 * @param period null for the month opened last
 * @param layout null for the reader's own
 * @param closed names of the themes whose rows are folded away
 * @param table as a plain table
 * @param asSigned the figures as they were signed, not as they are now
 */
public record ScorecardNavigation(
        @Nullable YearMonth period,
        ScorecardFilter filter,
        @Nullable Layout layout,
        Set<String> closed,
        boolean table,
        boolean asSigned) {

    public static final String PAGE = "scorecard";

    private static final String CLOSED = "closed";

    public ScorecardNavigation {
        closed = Set.copyOf(closed);
    }

    public static ScorecardNavigation of(@Nullable YearMonth period) {
        return new ScorecardNavigation(period, ScorecardFilter.NONE, null, Set.of(), false, false);
    }

    /** Reads an address's parameters; what makes no sense is as if it were not there. */
    public static ScorecardNavigation of(Map<String, List<String>> parameters) {
        return of(new Parameters(parameters));
    }

    /** Reads what follows an address's question mark. */
    public static ScorecardNavigation of(String query) {
        return of(Parameters.of(query));
    }

    private static ScorecardNavigation of(Parameters address) {
        return new ScorecardNavigation(
                month(address.first("period")),
                ScorecardFilter.of(address),
                Layout.of(address).orElse(null),
                Set.copyOf(address.all(CLOSED)),
                address.first("view").equals("table"),
                address.first("as").equals("signed"));
    }

    public ScorecardNavigation in(@Nullable YearMonth month) {
        return new ScorecardNavigation(month, filter, layout, closed, table, asSigned);
    }

    public ScorecardNavigation with(ScorecardFilter other) {
        return new ScorecardNavigation(period, other, layout, closed, table, asSigned);
    }

    public ScorecardNavigation showing(@Nullable Layout other) {
        return new ScorecardNavigation(period, filter, other, closed, table, asSigned);
    }

    public ScorecardNavigation asTable(boolean plain) {
        return new ScorecardNavigation(period, filter, layout, closed, plain, asSigned);
    }

    /** A theme's rows folded away, or shown again. */
    public ScorecardNavigation turned(String theme) {
        Set<String> others = new TreeSet<>(closed);
        if (!others.remove(theme)) {
            others.add(theme);
        }
        return new ScorecardNavigation(period, filter, layout, others, table, asSigned);
    }

    /** Each text's figures as they were signed, or all as they are now. */
    public ScorecardNavigation asSigned(boolean then) {
        return new ScorecardNavigation(period, filter, layout, closed, table, then);
    }

    /** What a saved view keeps: all but the month and what is folded away, with the layout written out. */
    public String kept(Layout shown) {
        return new ScorecardNavigation(null, filter, shown, Set.of(), table, false).query();
    }

    /** "scorecard?period=2020-04&amp;owner=Early+Help+Owner". */
    public String path() {
        return PAGE + (query().isEmpty() ? "" : "?" + query());
    }

    /** What follows the question mark; empty if nothing was chosen. */
    public String query() {
        return Stream.of(
                        period == null
                                ? Stream.<String>empty()
                                : Stream.of(Parameters.pair("period", period.toString())),
                        filter.parameters(),
                        layout == null ? Stream.<String>empty() : pairs(layout.parameters()),
                        closed.stream().sorted().map(theme -> Parameters.pair(CLOSED, theme)),
                        table ? Stream.of("view=table") : Stream.<String>empty(),
                        asSigned ? Stream.of("as=signed") : Stream.<String>empty())
                .flatMap(part -> part)
                .collect(Collectors.joining("&"));
    }

    private static Stream<String> pairs(Map<String, String> parameters) {
        return parameters.entrySet().stream().map(each -> Parameters.pair(each.getKey(), each.getValue()));
    }

    static @Nullable YearMonth month(String text) {
        return MonthLabel.inAddress(text).orElse(null);
    }
}
