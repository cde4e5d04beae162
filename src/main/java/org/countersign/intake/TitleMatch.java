package org.countersign.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A row whose reference nobody here has, and whose title exactly one indicator has.
 *
 * @param reference of the row
 * @param indicator the reference here
 */
public record TitleMatch(String reference, String title, Place place, String indicator) {

    /** Titles that two rows or two indicators have match nothing. */
    static Map<String, TitleMatch> of(RecognisedScorecard scorecard, Present present) {
        Map<String, List<String>> here = new HashMap<>();
        present.indicators()
                .forEach((reference, indicator) -> here.merge(
                        folded(indicator.title()),
                        List.of(reference),
                        (one, other) ->
                                Stream.concat(one.stream(), other.stream()).toList()));
        Map<String, Integer> there = new HashMap<>();
        scorecard.recognisedRows().forEach(row -> there.merge(folded(row.title()), 1, Integer::sum));
        Map<String, TitleMatch> matches = new HashMap<>();
        scorecard
                .recognisedRows()
                .filter(row -> present.indicator(row.reference()).isEmpty())
                .filter(row -> there.getOrDefault(folded(row.title()), 0) == 1)
                .forEach(row -> only(here.getOrDefault(folded(row.title()), List.of()))
                        .filter(reference -> scorecard
                                .recognisedRows()
                                .noneMatch(other -> other.reference().equals(reference)))
                        .ifPresent(reference -> matches.put(
                                row.reference(),
                                new TitleMatch(
                                        row.reference(),
                                        row.title(),
                                        row.places().row(),
                                        reference))));
        return matches;
    }

    private static Optional<String> only(List<String> references) {
        return references.size() == 1 ? Optional.of(references.getFirst()) : Optional.empty();
    }

    private static String folded(String title) {
        return title.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}%]+", " ").strip();
    }
}
