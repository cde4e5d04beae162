package org.countersign.commentary;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What in a text may point to a child or a family: a first name, initials, a case number, a date of birth. It is a guess
 * by the look of the words, so whoever submits the text confirms that it names nobody.
 */
public final class PersonalDetails {

    private static final String PERSON =
            "(?:child|boy|girl|baby|sibling|brother|sister|mother|father|mum|dad|family|young person|pupil|client)";

    private static final List<Pattern> LOOKS = List.of(
            Pattern.compile("\\b[A-Z]\\.\\s?[A-Z]\\.?(?![\\w.])"),
            Pattern.compile("\\b(?i:" + PERSON + ") ([A-Z]{1,3})\\b(?![\\w’'-])"),
            Pattern.compile("\\b" + PERSON + " ([A-Z][a-z]+)\\b"),
            Pattern.compile("\\b(?:Mr|Mrs|Ms|Miss|Mx)\\.? [A-Z][\\w’'-]+"),
            Pattern.compile("\\b(?i:called|named) ([A-Z][a-z]+)\\b"),
            Pattern.compile("\\b(?i:case|ref|reference|record|client|pupil|nhs|upn)(?i:\\s+(?:no|number|id))?[.:#]?\\s*"
                    + "[A-Z]{0,3}-?\\d{4,}\\b"),
            Pattern.compile("(?<![\\d.,/£])\\b[A-Z]{0,3}\\d{6,}\\b(?!,\\d|\\.\\d)"),
            Pattern.compile("\\b\\d{3} \\d{3} \\d{4}\\b"),
            Pattern.compile("\\b(?i:born|dob|d\\.o\\.b\\.?)\\b\\D{0,12}\\d{1,2}[./ -]\\w+[./ -]\\d{2,4}"));

    private static final Set<String> NO_INITIALS = Set.of(
            "A", "I", "LA", "CP", "CE", "EH", "SW", "UK", "CIN", "LAC", "SEN", "NEET", "YJS", "CSE", "EET", "IRO");

    private static final Pattern WORD = Pattern.compile("(?<![\\w’'-])[A-Z][a-z]+(?![\\w-])");

    private PersonalDetails() {}

    /** Each as it stands in the text, the first first; none twice. */
    public static List<String> in(String text) {
        return Stream.concat(LOOKS.stream().flatMap(look -> look.matcher(text).results()), firstNames(text))
                .filter(found -> found.groupCount() == 0 || !NO_INITIALS.contains(found.group(1)))
                .sorted((one, other) -> Integer.compare(one.start(), other.start()))
                .map(MatchResult::group)
                .map(String::strip)
                .distinct()
                .toList();
    }

    static List<Hint> hints(String text) {
        List<String> found = in(text);
        return found.isEmpty()
                ? List.of()
                : List.of(new Hint(
                        Hint.Kind.NAME,
                        "This may point to a child or a family: " + quoted(found)
                                + ". If it does, take it out; otherwise you confirm it when you submit."));
    }

    static String quoted(List<String> found) {
        return String.join(", ", found.stream().map(one -> "“" + one + "”").toList());
    }

    private static Stream<MatchResult> firstNames(String text) {
        return WORD.matcher(text).results().filter(word -> FirstNames.LIKELY.contains(word.group()));
    }
}
