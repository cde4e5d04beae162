package org.countersign.actual;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.calendar.MonthLabel;
import org.jspecify.annotations.Nullable;

/**
 * Where a month's figures are entered and released, below its authority.
 *
 * @param period null for the latest month that has figures
 * @param theme as in {@link StageMove}
 */
public record FiguresNavigation(@Nullable YearMonth period, String theme) {

    public static final String PAGE = "figures";

    public static FiguresNavigation of(YearMonth period) {
        return new FiguresNavigation(period, StageMove.ALL);
    }

    /** Reads a URL's parameters; what makes no sense is as if it were not there. */
    public static FiguresNavigation of(Map<String, List<String>> parameters) {
        return new FiguresNavigation(
                MonthLabel.inAddress(first(parameters, "period")).orElse(null), first(parameters, "theme"));
    }

    /** "figures?period=2020-04&amp;theme=none". */
    public String path() {
        String chosen = theme.isEmpty() ? "" : "&theme=" + URLEncoder.encode(theme, StandardCharsets.UTF_8);
        String when = period == null ? "" : "&period=" + period;
        String query = when + chosen;
        return PAGE + (query.isEmpty() ? "" : "?" + query.substring(1));
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        return Optional.ofNullable(parameters.get(name))
                .flatMap(values -> values.stream().findFirst())
                .orElse("");
    }
}
