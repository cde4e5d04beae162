package org.countersign.commentary;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of last month's text stands in this month's word for word: whoever carried it forward has not changed it. */
public final class CarriedOver {

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+|\\n+");
    private static final int FEWEST_WORDS = 4;

    private CarriedOver() {}

    /** The sentences of the newer text that the older has too; headings and the shortest are left out. */
    public static List<String> sentences(String before, String now) {
        Set<String> old = sentences(before).collect(Collectors.toSet());
        return sentences(now).filter(old::contains).toList();
    }

    /** "2 of 3 sentences are last month’s, word for word"; empty where none is. */
    public static String words(String before, String now) {
        int carried = sentences(before, now).size();
        long all = sentences(now).count();
        if (carried == 0) {
            return "";
        }
        return carried == all
                ? "Nothing is changed from last month’s text yet"
                : carried + " of " + all + " sentences " + (carried == 1 ? "is" : "are")
                        + " last month’s, word for word";
    }

    private static Stream<String> sentences(String text) {
        return SENTENCE.splitAsStream(text.replace("**", "").replaceAll("(?m)^\\s*[-*>] ", ""))
                .map(sentence -> sentence.strip().replaceAll("\\s+", " "))
                .filter(sentence -> sentence.split(" ").length >= FEWEST_WORDS);
    }
}
