package org.countersign.scorecard;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.countersign.calendar.MonthLabel;
import org.countersign.commentary.State;
import org.jspecify.annotations.Nullable;

/**
 * Where a scorecard is, below its authority, with all that a reader chose.
 *
 * @param period null for the month opened last
 * @param wholeYear 13 months of figures instead of 7
 * @param table as a plain table
 * @param asSigned the figures as they were signed, not as they are now
 */
public record ScorecardNavigation(
        @Nullable YearMonth period, ScorecardFilter filter, boolean wholeYear, boolean table, boolean asSigned) {

    public static final String PAGE = "scorecard";

    public static ScorecardNavigation of(YearMonth period) {
        return new ScorecardNavigation(period, ScorecardFilter.NONE, false, false, false);
    }

    /** Reads a URL's parameters; what makes no sense is as if it were not there. */
    public static ScorecardNavigation of(Map<String, List<String>> parameters) {
        var filter = new ScorecardFilter(
                first(parameters, "q"),
                first(parameters, "owner"),
                first(parameters, "reporter"),
                state(first(parameters, "state")));
        return new ScorecardNavigation(
                month(first(parameters, "period")),
                filter,
                first(parameters, "months").equals("13"),
                first(parameters, "view").equals("table"),
                first(parameters, "as").equals("signed"));
    }

    public ScorecardNavigation in(YearMonth month) {
        return new ScorecardNavigation(month, filter, wholeYear, table, asSigned);
    }

    public ScorecardNavigation with(ScorecardFilter other) {
        return new ScorecardNavigation(period, other, wholeYear, table, asSigned);
    }

    public ScorecardNavigation asTable(boolean plain) {
        return new ScorecardNavigation(period, filter, wholeYear, plain, asSigned);
    }

    public ScorecardNavigation withWholeYear(boolean whole) {
        return new ScorecardNavigation(period, filter, whole, table, asSigned);
    }

    /** Each text's figures as they were signed, or all as they are now. */
    public ScorecardNavigation asSigned(boolean then) {
        return new ScorecardNavigation(period, filter, wholeYear, table, then);
    }

    /** "scorecard?period=2020-04&amp;owner=Early+Help+Owner". */
    public String path() {
        return PAGE + (query().isEmpty() ? "" : "?" + query());
    }

    /** What follows the question mark; empty if nothing was chosen. */
    public String query() {
        Map<String, String> chosen = new LinkedHashMap<>();
        chosen.put("period", period == null ? "" : period.toString());
        chosen.put("q", filter.text());
        chosen.put("owner", filter.owner());
        chosen.put("reporter", filter.reporter());
        chosen.put("state", filter.state() == null ? "" : filter.state().name());
        chosen.put("months", wholeYear ? "13" : "");
        chosen.put("view", table ? "table" : "");
        chosen.put("as", asSigned ? "signed" : "");
        return chosen.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    static @Nullable YearMonth month(String text) {
        return MonthLabel.inAddress(text).orElse(null);
    }

    private static @Nullable State state(String text) {
        String name = text.toUpperCase(Locale.ROOT).replace('-', '_');
        return List.of(State.values()).stream()
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        return Optional.ofNullable(parameters.get(name))
                .flatMap(values -> values.stream().findFirst())
                .orElse("");
    }
}
