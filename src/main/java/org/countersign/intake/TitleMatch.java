package org.countersign.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** Whether one may be the other put otherwise: half the words of the shorter one are in both. */
    static boolean isLike(String one, String other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        long common = words.stream().filter(others::contains).count();
        return 2 * common >= Math.min(words.size(), others.size());
    }

    private static Set<String> words(String title) {
        return Arrays.stream(folded(title).split(" ")).collect(Collectors.toSet());
    }

    /** Rows that have the title of another indicator than the one that they name. */
    static Set<String> misplaced(RecognisedScorecard scorecard, Present present) {
        Map<String, Set<String>> here = new HashMap<>();
        present.indicators()
                .forEach((reference, indicator) -> here.computeIfAbsent(
                                folded(indicator.title()), title -> new HashSet<>())
                        .add(reference));
        return scorecard
                .recognisedRows()
                .filter(row -> present.indicator(row.reference()).isPresent())
                .filter(row -> here.containsKey(folded(row.title())))
                .filter(row -> !here.getOrDefault(folded(row.title()), Set.of()).contains(row.reference()))
                .map(RecognisedRow::reference)
                .collect(Collectors.toSet());
    }

    private static Optional<String> only(List<String> references) {
        return references.size() == 1 ? Optional.of(references.getFirst()) : Optional.empty();
    }

    private static String folded(String title) {
        return title.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}%]+", " ").strip();
    }
}
