package org.countersign.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Whether two titles may be the same one, written otherwise. */
final class Titles {

    private static final double ENOUGH = 0.55;

    private Titles() {}

    /** Small letters, digits and single spaces. */
    static String folded(String title) {
        return title.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}%]+", " ").strip();
    }

    /** One is the beginning or the end of the other, or most pairs of neighbouring letters are the same (Dice). */
    static boolean alike(String one, String other) {
        String left = folded(one);
        String right = folded(other);
        return contains(left, right) || contains(right, left) || likeness(left, right) >= ENOUGH;
    }

    private static boolean contains(String longer, String shorter) {
        return shorter.indexOf(' ') > 0 && (longer.startsWith(shorter + " ") || longer.endsWith(" " + shorter));
    }

    private static double likeness(String one, String other) {
        List<String> pairs = pairs(one);
        List<String> rest = new ArrayList<>(pairs(other));
        int all = pairs.size() + rest.size();
        long common = pairs.stream().filter(rest::remove).count();
        return one.equals(other) ? 1 : all == 0 ? 0 : 2.0 * common / all;
    }

    private static List<String> pairs(String text) {
        String letters = text.replace(" ", "");
        return IntStream.range(0, Math.max(0, letters.length() - 1))
                .mapToObj(at -> letters.substring(at, at + 2))
                .toList();
    }
}
