package org.countersign.commentary;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.commentary.Known.OtherText;

/** How much two texts say the same: the share of their letters that stand in words both have, in the same order. */
final class Likeness {

    /** From which share on somebody is told. */
    static final int TOLD_FROM = 80;

    /** Two short texts are alike by chance. */
    private static final int SHORTEST = 60;

    private Likeness() {}

    /** The other text that is most like this one, if any is. */
    static Optional<Hint> in(String text, List<OtherText> others) {
        return others.stream()
                .filter(other -> Math.min(text.length(), other.text().length()) >= SHORTEST)
                .filter(other -> mostPossible(text, other.text()) >= TOLD_FROM)
                .map(other -> new Like(other.name(), percent(text, other.text())))
                .filter(like -> like.percent() >= TOLD_FROM)
                .max(Comparator.comparing(Like::percent))
                .map(like -> new Hint(Hint.Kind.LIKENESS, like.words()));
    }

    /** 100 for the same words, 0 for none in common. */
    static int percent(String one, String other) {
        WordDifference difference = WordDifference.between(plain(one), plain(other));
        long same = difference.pieces().stream()
                .filter(piece -> piece.kind() == WordDifference.Kind.KEPT)
                .mapToLong(piece -> letters(piece.text()))
                .sum();
        long all = letters(one) + letters(other);
        return all == 0 ? 100 : (int) (2 * same * 100 / all);
    }

    /** No more than this, whatever the order of the words: quick, so that hundreds of texts can be looked through. */
    private static int mostPossible(String one, String other) {
        Map<String, Integer> words = new HashMap<>();
        for (String word : plain(one).split(" ")) {
            words.merge(word, 1, Integer::sum);
        }
        long same = 0;
        for (String word : plain(other).split(" ")) {
            if (words.merge(word, -1, Integer::sum) >= 0) {
                same += word.length();
            }
        }
        long all = letters(one) + letters(other);
        return all == 0 ? 100 : (int) (2 * same * 100 / all);
    }

    private static String plain(String text) {
        return text.replaceAll("[*_>#]", "").strip().replaceAll("\\s+", " ");
    }

    private static long letters(String text) {
        return plain(text).chars().filter(letter -> letter != ' ').count();
    }

    private record Like(String name, int percent) {

        String words() {
            return percent == 100
                    ? "This is " + name + ", word for word."
                    : percent + "% of this is the same as " + name + ".";
        }
    }
}
