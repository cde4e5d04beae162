package org.countersign.commentary;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A number that a text gives, with the words around it. Dates, years, references and parts of words are none.
 *
 * @param written as it stands there: "1,234"
 * @param around the rest of its sentence
 */
record NumberInText(String written, BigDecimal amount, String around) {

    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\w./–-])(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?![\\w/–-]|[.,]\\d)");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+|\\n+");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern DATE_AFTER = Pattern.compile(
            "^\\s+(?:January|February|March|April|May|June|July|August|September|October|November" + "|December)\\b.*",
            Pattern.DOTALL);

    static List<NumberInText> in(String text) {
        return SENTENCE.splitAsStream(text)
                .flatMap(sentence -> NUMBER.matcher(sentence)
                        .results()
                        .filter(found -> !isDate(sentence, found))
                        .map(found -> of(sentence, found)))
                .toList();
    }

    private static boolean isDate(String sentence, MatchResult found) {
        return YEAR.matcher(found.group()).matches()
                || DATE_AFTER.matcher(sentence.substring(found.end())).matches();
    }

    private static NumberInText of(String sentence, MatchResult found) {
        return new NumberInText(
                found.group(),
                new BigDecimal(found.group().replace(",", "")),
                sentence.substring(0, found.start()) + " " + sentence.substring(found.end()));
    }

    /** Its digits alone. */
    String digits() {
        return written.replaceAll("\\D", "");
    }
}
