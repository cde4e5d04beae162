package org.countersign.identity;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * Lets somebody in once who has lost their second factor: 50 random bits.
 *
 * @param text ten letters and digits, none of which looks like another
 */
record RecoveryCode(String text) {

    /** Crockford's: without I, L, O and U. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    static RecoveryCode random() {
        StringBuilder text = new StringBuilder();
        RANDOM.ints(LENGTH, 0, ALPHABET.length()).forEach(index -> text.append(ALPHABET.charAt(index)));
        return new RecoveryCode(text.toString());
    }

    /** What somebody typed, with or without the dash, in any case; empty where it can be none. */
    static Optional<RecoveryCode> typed(String typed) {
        String bare = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
        boolean fits = bare.length() == LENGTH && bare.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0);
        return fits ? Optional.of(new RecoveryCode(bare)) : Optional.empty();
    }

    /** "7K3QF-9MXC2". */
    String shown() {
        return text.substring(0, LENGTH / 2) + "-" + text.substring(LENGTH / 2);
    }

    @Override
    public String toString() {
        return "RecoveryCode[…]";
    }
}
