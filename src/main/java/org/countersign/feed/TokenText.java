package org.countersign.feed;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.tenancy.AuthorityId;

/**
 * A token as its holder has it: csf_104_ and 32 random bytes. The number says where to look, so that nobody's tokens are
 * searched for another authority's; the rest cannot be guessed.
 */
record TokenText(AuthorityId authority, String text) {

    private static final Pattern FORM = Pattern.compile("csf_([1-9]\\d{0,4})_[A-Za-z0-9_-]{43}");
    private static final int RANDOM_BYTES = 32;
    private static final int SHOWN_OF_SECRET = 6;
    private static final int SECRET = 43;
    private static final SecureRandom RANDOM = new SecureRandom();

    static TokenText random(AuthorityId authority) {
        byte[] bytes = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        return new TokenText(authority, "csf_" + authority + "_" + secret);
    }

    static Optional<TokenText> parse(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches() && Integer.parseInt(form.group(1)) <= Short.MAX_VALUE
                ? Optional.of(new TokenText(new AuthorityId(Integer.parseInt(form.group(1))), text))
                : Optional.empty();
    }

    /** Enough to tell one from another, too little to try the rest. */
    String prefix() {
        return text.substring(0, text.length() - SECRET + SHOWN_OF_SECRET);
    }

    /** Not the secret, wherever it is printed. */
    @Override
    public String toString() {
        return prefix();
    }
}
