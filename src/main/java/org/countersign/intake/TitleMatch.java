package org.countersign.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A row of which nobody can tell which indicator it is about: its reference is unknown here, and its title is not; or its
 * reference is known, and its title is another one.
 *
 * @param reference of the row
 * @param indicator the reference here
 * @param here the title of that indicator
 * @param other the reference of another indicator here that has the row's title; empty where none has
 */
public record TitleMatch(String reference, String title, Place place, String indicator, String here, String other) {

    /** By the reference of the row; titles that two rows or two indicators have match nothing. */
    static Map<String, TitleMatch> of(RecognisedScorecard scorecard, Present present) {
        Map<String, List<String>> here = present.indicators().entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> Titles.folded(entry.getValue().title()),
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        Map<String, Long> there = scorecard
                .recognisedRows()
                .collect(Collectors.groupingBy(row -> Titles.folded(row.title()), Collectors.counting()));
        var references =
                scorecard.recognisedRows().map(RecognisedRow::reference).collect(Collectors.toSet());
        Map<String, TitleMatch> matches = new HashMap<>();
        scorecard.recognisedRows().forEach(row -> {
            Optional<String> titled = only(here.getOrDefault(Titles.folded(row.title()), List.of()))
                    .filter(reference -> !reference.equals(row.reference()));
            boolean alone = there.getOrDefault(Titles.folded(row.title()), 0L) == 1;
            present.indicator(row.reference())
                    .map(indicator -> renamed(row, indicator.title(), titled.orElse("")))
                    .orElseGet(() -> titled.filter(reference -> alone && !references.contains(reference))
                            .map(reference -> match(row, reference, row.title(), "")))
                    .ifPresent(match -> matches.put(row.reference(), match));
        });
        return matches;
    }

    private static Optional<TitleMatch> renamed(RecognisedRow row, String title, String other) {
        boolean same = row.title().isEmpty() || title.isEmpty() || other.isEmpty() && Titles.alike(row.title(), title);
        return same ? Optional.empty() : Optional.of(match(row, row.reference(), title, other));
    }

    private static TitleMatch match(RecognisedRow row, String indicator, String here, String other) {
        return new TitleMatch(row.reference(), row.title(), row.places().row(), indicator, here, other);
    }

    private static Optional<String> only(List<String> references) {
        return references.size() == 1 ? Optional.of(references.getFirst()) : Optional.empty();
    }

    /** Whether the reference is the same, and the title is another one. */
    public boolean isRenamed() {
        return reference.equals(indicator);
    }

    /** Whether somebody said what the row is about; of a known reference it can only be its indicator. */
    boolean isSettled(Decisions decisions) {
        String said = decisions.matches().get(reference);
        return isRenamed() ? indicator.equals(said) : said != null;
    }

    String sentence() {
        if (!isRenamed()) {
            return indicator + " here has this title. Say whether the row is about it.";
        }
        return indicator + " is “" + here + "” here, and “" + title + "” in the file"
                + (other.isEmpty() ? "" : ", which is the title of " + other + " here")
                + ". Say whether the row is about it.";
    }
}
