package org.countersign.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Which settings of single sign-on may be kept, and what changed between two of them. */
final class SignOnRules {

    private static final Pattern ISSUER = Pattern.compile("https?://[!-~&&[^?#]]{1,240}");
    private static final int LONGEST_WORD = 255;
    private static final int LONGEST_CLAIM = 100;
    private static final int LONGEST_GROUP = 200;
    private static final int LONGEST_SECRET = 1_000;

    private SignOnRules() {}

    /** Why a change is not made; while single sign-on is required, nothing may be changed that would lock everybody out. */
    static Optional<SignOnReason> refusal(SignOn before, SignOnChange after, boolean required) {
        if (!ISSUER.matcher(after.issuer()).matches()) {
            return Optional.of(SignOnReason.of("issuer"));
        }
        if (!isWord(after.clientId(), LONGEST_WORD)) {
            return Optional.of(SignOnReason.of("client-id"));
        }
        if (after.secret() == null ? !before.hasSecret() : after.secret().length() > LONGEST_SECRET) {
            return Optional.of(SignOnReason.of("secret"));
        }
        if (!isWord(after.groupsClaim(), LONGEST_CLAIM)) {
            return Optional.of(SignOnReason.of("groups-claim"));
        }
        return required && locksOut(before, after) ? Optional.of(SignOnReason.of("required")) : Optional.empty();
    }

    static boolean isGroup(String value) {
        return isWord(value, LONGEST_GROUP);
    }

    private static boolean isWord(String value, int longest) {
        return !value.isBlank() && value.length() <= longest;
    }

    private static boolean locksOut(SignOn before, SignOnChange after) {
        return !after.inUse()
                || !after.issuer().equals(before.issuer())
                || !after.clientId().equals(before.clientId());
    }

    /** Before and after of what differs; of the secret only that it is another one. */
    static String difference(SignOn before, SignOnChange after) {
        List<String> words = new ArrayList<>();
        add(words, "issuer", before, SignOn::issuer, after.issuer());
        add(words, "client", before, SignOn::clientId, after.clientId());
        add(words, "groups claim", before, SignOn::groupsClaim, after.groupsClaim());
        add(words, "ends the provider's session", before, SignOn::endSession, after.endSession());
        add(words, "in use", before, SignOn::inUse, after.inUse());
        if (after.secret() != null) {
            words.add("secret replaced");
        }
        return String.join("; ", words);
    }

    private static void add(
            List<String> words, String what, SignOn before, Function<SignOn, Object> part, Object after) {
        Object was = part.apply(before);
        if (!was.equals(after)) {
            words.add("%s: %s → %s".formatted(what, "".equals(was) ? "none" : was, after));
        }
    }
}
