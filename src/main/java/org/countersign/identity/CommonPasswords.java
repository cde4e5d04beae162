package org.countersign.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Knows what people commonly choose. A list of whole passwords holds hardly any of twelve characters and more; what is
 * common at that length is common words put one after another, with digits, signs and letters that look alike. So words
 * ship, and a password is common if nothing is left of it without them.
 */
@Component
class CommonPasswords {

    private static final int FEWEST_LETTERS_OF_OWN = 4;
    private static final int SHORTEST_WORD = 3;

    private final Set<String> words;

    CommonPasswords() {
        try (var file = new ClassPathResource("common-passwords.txt").getInputStream()) {
            words = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Whether at most two common words, repeated or not, or words about the person or the product, are all there is
     * beside digits and signs. Of four words or more, such as a phrase, any may be common.
     */
    boolean isCommon(String password, Set<String> about) {
        Set<String> known = Stream.concat(words.stream(), about.stream().map(CommonPasswords::letters))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .collect(Collectors.toSet());
        return Stream.of(letters(password), letters(unmasked(password)))
                .anyMatch(letters -> letters.length() >= FEWEST_LETTERS_OF_OWN && isMadeOf(letters, known));
    }

    private static boolean isMadeOf(String letters, Set<String> known) {
        return known.stream().filter(letters::startsWith).anyMatch(word -> {
            String rest = letters.replace(word, "");
            return rest.length() < FEWEST_LETTERS_OF_OWN
                    || known.stream()
                            .filter(rest::startsWith)
                            .anyMatch(other -> rest.replace(other, "").length() < FEWEST_LETTERS_OF_OWN);
        });
    }

    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}]", "");
    }

    /** Signs and digits as the letters they stand for. */
    private static String unmasked(String password) {
        StringBuilder letters = new StringBuilder(password);
        for (int at = 0; at < letters.length(); at++) {
            int sign = "0134578@$!".indexOf(letters.charAt(at));
            if (sign >= 0) {
                letters.setCharAt(at, "oieastbasi".charAt(sign));
            }
        }
        return letters.toString();
    }
}
