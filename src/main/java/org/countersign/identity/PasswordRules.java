package org.countersign.identity;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What a new password has to be: long enough, and not one that is tried first. Which characters it is made of is nobody's
 * business; pasting and spaces are welcome.
 */
@Component
public class PasswordRules {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 200;

    private static final int FEWEST_DIFFERENT = 5;
    private static final Set<String> PRODUCT = Set.of("countersign");

    private final CommonPasswords common;

    PasswordRules(CommonPasswords common) {
        this.common = common;
    }

    /**
     * Why a password is not taken, as a sentence that says what to do; empty if it is.
     *
     * @param about names and addresses of the person and their authority, which others would try
     */
    public Optional<String> refusal(String password, String... about) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of("Choose a password of at least 12 characters. Three or four words that have nothing to"
                    + " do with each other are easy to remember.");
        }
        if (length > LONGEST) {
            return Optional.of("Choose a password of at most 200 characters.");
        }
        return isGuessable(password, words(about))
                ? Optional.of("That password is one of those that are tried first: a common one, a simple pattern, or"
                        + " made from your name or ours. Choose another, such as three or four words that have nothing"
                        + " to do with each other.")
                : Optional.empty();
    }

    private boolean isGuessable(String password, Set<String> about) {
        String lower = Normalizer.normalize(password, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return lower.codePoints().distinct().count() < FEWEST_DIFFERENT
                || isRun(lower)
                || isRepetition(lower)
                || common.isCommon(password, about);
    }

    /** Each character next to the one before it, up or down, as in 123456789012 or lmnopqrstuvw; a few leaps allowed. */
    private static boolean isRun(String text) {
        long steps = IntStream.range(1, text.length())
                .filter(at -> Math.abs(text.charAt(at) - text.charAt(at - 1)) <= 1)
                .count();
        return steps * 10 >= (text.length() - 1) * 8L;
    }

    /** A piece of at most six characters over and over. */
    private static boolean isRepetition(String text) {
        return IntStream.rangeClosed(1, 6)
                .anyMatch(size ->
                        IntStream.range(size, text.length()).allMatch(at -> text.charAt(at) == text.charAt(at - size)));
    }

    private static Set<String> words(String... about) {
        return Stream.concat(
                        PRODUCT.stream(),
                        Arrays.stream(about)
                                .flatMap(text -> Stream.concat(
                                        Stream.of(text.replaceAll("[^\\p{L}]", "")),
                                        Arrays.stream(text.split("[^\\p{L}]+")))))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
