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
                && changed(words(before), words(after))
                        <= Math.max(ALWAYS, words(before).size() / ONE_IN);
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<String> words(String text) {
        return SPACE.splitAsStream(text.strip()).toList();
    }

    /** How many words have to be put in, left out or replaced. */
    private static int changed(List<String> before, List<String> after) {
        int[] costs = new int[after.size() + 1];
        for (int column = 0; column <= after.size(); column++) {
            costs[column] = column;
        }
        for (int row = 1; row <= before.size(); row++) {
            nextRow(costs, before.get(row - 1), after, row);
        }
        return costs[after.size()];
    }

    private static void nextRow(int[] costs, String word, List<String> after, int row) {
        int diagonal = costs[0];
        costs[0] = row;
        for (int column = 1; column <= after.size(); column++) {
            int above = costs[column];
            int replaced = diagonal + (word.equals(after.get(column - 1)) ? 0 : 1);
            costs[column] = Math.min(replaced, Math.min(above, costs[column - 1]) + 1);
            diagonal = above;
        }
    }
}
