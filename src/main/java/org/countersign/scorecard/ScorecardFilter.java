package org.countersign.scorecard;

import java.util.Locale;
import java.util.stream.Stream;
import org.countersign.commentary.State;
import org.jspecify.annotations.Nullable;

/**
 * Which rows to show; what is empty filters nothing.
 *
 * @param text anywhere in reference, title, outcome, people or commentary, capitals or not
 * @param owner a name, exactly
 * @param reporter a name, exactly
 */
public record ScorecardFilter(
        String text,
        String owner,
        String reporter,
        @Nullable State state) {

    public static final ScorecardFilter NONE = new ScorecardFilter("", "", "", null);

    public boolean isNone() {
        return equals(NONE);
    }

    boolean lets(ScorecardRow row) {
        return (owner.isEmpty() || row.owners().contains(owner))
                && (reporter.isEmpty() || row.reporters().contains(reporter))
                && (state == null || state == row.commentary().where())
                && (text.isBlank() || words(row).anyMatch(this::mentions));
    }

    private boolean mentions(String words) {
        return words.toLowerCase(Locale.UK).contains(text.strip().toLowerCase(Locale.UK));
    }

    private static Stream<String> words(ScorecardRow row) {
        Stream<String> own = Stream.of(
                row.reference(), row.title(), row.outcome(), row.commentary().firstLine());
        return Stream.of(own, row.owners().stream(), row.reporters().stream()).flatMap(words -> words);
    }
}
