package org.countersign.commentary;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Whether two texts differ in spelling alone: the same numbers in the same order, and few words that differ. */
final class Spelling {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int ALWAYS = 3;
    private static final int ONE_IN = 10;

    private Spelling() {}

    /** @return false also where nothing differs, or nothing would be left */
    static boolean only(String before, String after) {
        return !after.isBlank()
                && !before.equals(after)
                && numbers(before).equals(numbers(after))
                && changed(before, after) <= Math.max(ALWAYS, words(before).size() / ONE_IN);
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<String> words(String text) {
        return SPACE.splitAsStream(text.strip()).toList();
    }

    /** The words put in, or those left out: whichever are more. */
    private static long changed(String before, String after) {
        var pieces = WordDifference.between(before, after).pieces();
        return Math.max(count(pieces, WordDifference.Kind.ADDED), count(pieces, WordDifference.Kind.REMOVED));
    }

    private static long count(List<WordDifference.Piece> pieces, WordDifference.Kind kind) {
        return pieces.stream()
                .filter(piece -> piece.kind() == kind)
                .mapToLong(piece -> words(piece.text()).size())
                .sum();
    }
}
