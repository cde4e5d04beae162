package org.countersign.scorecard;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * A scorecard with one of its rows open beside it.
 *
 * @param reference the row's; empty where none is open
 */
public record RowNavigation(ScorecardNavigation scorecard, String reference) {

    private static final String ROW = "row";

    /** Reads a URL's parameters. */
    public static RowNavigation of(Map<String, List<String>> parameters) {
        String reference =
                parameters.getOrDefault(ROW, List.of()).stream().findFirst().orElse("");
        return new RowNavigation(ScorecardNavigation.of(parameters), reference);
    }

    public boolean isOpen() {
        return !reference.isEmpty();
    }

    /** "scorecard?period=2020-04&amp;row=EH1a". */
    public String path() {
        String path = scorecard.path();
        if (!isOpen()) {
            return path;
        }
        return path + (path.contains("?") ? "&" : "?") + ROW + "="
                + URLEncoder.encode(reference, StandardCharsets.UTF_8);
    }
}
