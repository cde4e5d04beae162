package org.countersign.audit;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes words out of texts wherever they stand as whole words, in capitals or not. */
public record Removal(String words) {

    public static final String INSTEAD = "[removed]";

    private static final int SHORTEST = 2;
    private static final int LONGEST = 200;
    private static final Pattern FIT = Pattern.compile("[\\p{L}\\p{M}\\p{N} .,'’@/()&-]+");

    public boolean fits() {
        return words.length() >= SHORTEST
                && words.length() <= LONGEST
                && FIT.matcher(words).matches()
                && words.chars().anyMatch(Character::isLetterOrDigit);
    }

    public boolean stands(String text) {
        return pattern().matcher(text).find();
    }

    public String from(String text) {
        return pattern().matcher(text).replaceAll(Matcher.quoteReplacement(INSTEAD));
    }

    /** For a first search in the database; the exact one is ours. */
    public String like() {
        return "%"
                + words.strip()
                        .split("\\s+")[0]
                        .replace("!", "!!")
                        .replace("%", "!%")
                        .replace("_", "!_") + "%";
    }

    /** Spaces and ends of lines between the words count alike, and marks of bold type around them do not. */
    private Pattern pattern() {
        String spaced = String.join(
                "[\\s*_]+",
                Arrays.stream(words.strip().split("\\s+")).map(Pattern::quote).toList());
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + spaced + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
