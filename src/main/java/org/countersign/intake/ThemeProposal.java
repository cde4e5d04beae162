package org.countersign.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A theme into which new indicators could go that stand under no banner: those whose references begin with the same letters.
 *
 * @param prefix "EH"
 * @param name the theme of indicators here that begin so; the field's usual words for the letters; otherwise the letters
 * @param references of the new indicators, in the order of the file
 */
public record ThemeProposal(String prefix, String name, List<String> references) {

    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");

    private static final Map<String, String> USUAL = Map.of(
            "EH", "Early help",
            "CIN", "Children in need",
            "CP", "Child protection",
            "CLA", "Children looked after",
            "LAC", "Children looked after",
            "CL", "Care leavers",
            "YO", "Youth justice",
            "YJ", "Youth justice",
            "MASH", "Front door");

    /** None where references are proposed from titles, or where all would go into one and the same: that groups nothing. */
    static List<ThemeProposal> of(RecognisedScorecard scorecard, Present present) {
        if (scorecard.columns().stream().noneMatch(column -> column.kind() == ColumnKind.REFERENCE)) {
            return List.of();
        }
        Map<String, List<String>> byPrefix = new TreeMap<>();
        rows(scorecard)
                .filter(row -> scorecard.theme(row).isEmpty())
                .filter(row -> present.indicator(row.reference()).isEmpty())
                .filter(row -> !prefix(row.reference()).isEmpty())
                .forEach(row -> byPrefix.computeIfAbsent(prefix(row.reference()), p -> new ArrayList<>())
                        .add(row.reference()));
        Map<String, String> here = here(present);
        return byPrefix.entrySet().stream()
                .filter(entry -> byPrefix.size() > 1 || here.containsKey(entry.getKey()))
                .map(entry -> new ThemeProposal(
                        entry.getKey(), here.getOrDefault(entry.getKey(), usual(entry.getKey())), entry.getValue()))
                .toList();
    }

    static String prefix(String reference) {
        Matcher letters = LETTERS.matcher(reference.strip());
        return letters.lookingAt() ? letters.group().toUpperCase(Locale.UK) : "";
    }

    private static String usual(String prefix) {
        return USUAL.getOrDefault(prefix, prefix);
    }

    private static Stream<RecognisedRow> rows(RecognisedScorecard scorecard) {
        return Stream.concat(
                scorecard.recognisedRows(),
                scorecard.heldRows().flatMap(held -> held.realignment().map(Realignment::row).stream()));
    }

    /** The theme that most of the indicators with these letters have here. */
    private static Map<String, String> here(Present present) {
        Map<String, Map<String, Long>> counts = present.indicators().entrySet().stream()
                .filter(entry -> !entry.getValue().theme().isEmpty())
                .collect(Collectors.groupingBy(
                        entry -> prefix(entry.getKey()),
                        Collectors.groupingBy(entry -> entry.getValue().theme(), Collectors.counting())));
        return counts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> most(entry.getValue()).orElseThrow()));
    }

    private static Optional<String> most(Map<String, Long> counts) {
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}
