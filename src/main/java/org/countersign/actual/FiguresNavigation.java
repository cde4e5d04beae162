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
 * @param reference of the indicator whose figure has the focus; empty for none
 */
public record FiguresNavigation(@Nullable YearMonth period, String theme, String reference) {

    public static final String PAGE = "figures";

    public static FiguresNavigation of(YearMonth period) {
        return new FiguresNavigation(period, StageMove.ALL);
    }

    /** One indicator's figure of a month. */
    public static FiguresNavigation of(YearMonth period, String reference) {
        return new FiguresNavigation(period, StageMove.ALL, reference);
    }

    public FiguresNavigation(@Nullable YearMonth period, String theme) {
        this(period, theme, "");
    }

    /** Reads a URL's parameters; what makes no sense is as if it were not there. */
    public static FiguresNavigation of(Map<String, List<String>> parameters) {
        return new FiguresNavigation(
                MonthLabel.inAddress(first(parameters, "period")).orElse(null),
                first(parameters, "theme"),
                first(parameters, "item"));
    }

    /** "figures?period=2020-04&amp;theme=none", "figures?period=2020-04&amp;item=EH1a". */
    public String path() {
        String query = (period == null ? "" : "&period=" + period) + said("theme", theme) + said("item", reference);
        return PAGE + (query.isEmpty() ? "" : "?" + query.substring(1));
    }

    private static String said(String name, String value) {
        return value.isEmpty() ? "" : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        return Optional.ofNullable(parameters.get(name))
                .flatMap(values -> values.stream().findFirst())
                .orElse("");
    }
}
