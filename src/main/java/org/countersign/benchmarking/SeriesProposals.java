package org.countersign.benchmarking;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.calculation.Unit;
import org.countersign.indicator.IndicatorDetails;

/** Which published series an indicator may mean, by the words of their titles. A person confirms it. */
final class SeriesProposals {

    private static final double ENOUGH = 0.5;
    private static final double NAMED = 0.75;
    private static final int MISSING = 5;

    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("cin", "children in need"),
            Map.entry("cla", "children looked after"),
            Map.entry("lac", "children looked after"),
            Map.entry("cp", "child protection"),
            Map.entry("cpp", "child protection plan"),
            Map.entry("cpps", "child protection plans"),
            Map.entry("icpc", "initial child protection conferences"),
            Map.entry("icpcs", "initial child protection conferences"),
            Map.entry("s47", "section 47"),
            Map.entry("neet", "not in education employment training"),
            Map.entry("fte", "first time entrants"),
            Map.entry("fte's", "first time entrants"),
            Map.entry("re-referrals", "rereferrals"),
            Map.entry("re-referral", "rereferrals"));

    private static final Set<String> IDLE = Set.of(
            "of",
            "the",
            "in",
            "a",
            "an",
            "and",
            "or",
            "at",
            "to",
            "by",
            "for",
            "with",
            "who",
            "that",
            "per",
            "rate",
            "number",
            "percentage",
            "percent",
            "march",
            "year",
            "10",
            "000",
            "100",
            "31",
            "children",
            "child",
            "total",
            "month",
            "end",
            "are",
            "is",
            "were",
            "have",
            "had",
            "on",
            "aged",
            "within",
            "during",
            "all");

    private SeriesProposals() {}

    /** The likeliest series; empty where none has half of its words in common with the indicator's title. */
    static Optional<PublishedSeries> of(IndicatorDetails indicator, List<PublishedSeries> series) {
        return of(indicator.title(), indicator.measure().unit(), series);
    }

    /** The same for a title and its unit. */
    static Optional<PublishedSeries> of(String title, Unit unit, List<PublishedSeries> series) {
        Set<String> words = words(beforeBrackets(title));
        return series.stream()
                .filter(each -> canBeCompared(unit, each.unit()))
                .filter(each -> likeness(words, each) >= ENOUGH)
                .max(Comparator.comparingDouble(each -> likeness(words, each)));
    }

    /**
     * The series that a title names: nearly all of its words are in the title, all of its ages and times, and nearly all of
     * the title's words are its own. From it something is taken over, not only proposed.
     */
    static Optional<PublishedSeries> named(String title, Unit unit, List<PublishedSeries> series) {
        Set<String> all = words(title);
        Set<String> words = words(beforeBrackets(title));
        return series.stream()
                .filter(each -> canBeCompared(unit, each.unit()))
                .filter(each -> likeness(words, each) >= NAMED && isWithin(words(each.title()), all))
                .max(Comparator.comparingDouble(each -> likeness(words, each)));
    }

    private static boolean isWithin(Set<String> theirs, Set<String> words) {
        long missing = theirs.stream().filter(word -> !words.contains(word)).count();
        return missing * MISSING <= theirs.size()
                && theirs.stream().filter(SeriesProposals::isNumber).allMatch(words::contains);
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0));
    }

    /** What stands in brackets says what is included, which is often the name of another measure. */
    private static String beforeBrackets(String title) {
        int bracket = title.indexOf('(');
        return bracket > 0 ? title.substring(0, bracket) : title;
    }

    /** A count may be published as a rate, a percentage only as one. */
    private static boolean canBeCompared(Unit local, Unit published) {
        return local == published || local == Unit.COUNT && published == Unit.RATE;
    }

    private static double likeness(Set<String> words, PublishedSeries series) {
        Set<String> theirs = words(series.title());
        Set<String> common = new HashSet<>(theirs);
        common.retainAll(words);
        return 2.0 * common.size() / (theirs.size() + words.size());
    }

    private static Set<String> words(String title) {
        return Arrays.stream(title.toLowerCase(Locale.ROOT).split("[^a-z0-9'-]+"))
                .flatMap(word -> Arrays.stream(SHORT.getOrDefault(word, word).split("[ -]")))
                .filter(word -> !word.isEmpty() && !IDLE.contains(word))
                .map(SeriesProposals::stem)
                .collect(Collectors.toSet());
    }

    private static String stem(String word) {
        return word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
