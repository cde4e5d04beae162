package org.countersign.notification;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail. Whoever writes one puts names through {@link #oneLine}: nobody's name may add a line.
 *
 * @param to one address, nothing else
 * @param subject one line
 * @param body in plain text: lines that end in a line feed
 * @param html the same again; null where plain text is all there is
 */
record Letter(
        String to, String subject, String body, @Nullable String html) {

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029\\s]+");
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s\\p{Cntrl}<>(),:;\\[\\]\"@]+@[^\\s\\p{Cntrl}<>(),:;\\[\\]\"@]+");

    Letter {
        if (!ADDRESS.matcher(to).matches()) {
            throw new IllegalArgumentException("A letter goes to exactly one address.");
        }
        subject = oneLine(subject);
    }

    Letter(String to, String subject, String body) {
        this(to, subject, body, null);
    }

    Optional<String> asHtml() {
        return Optional.ofNullable(html);
    }

    /** The words without line breaks and other characters that steer. */
    static String oneLine(String words) {
        return BREAKS.matcher(words).replaceAll(" ").strip();
    }

    /** No address and no text: this may reach logs. */
    @Override
    public String toString() {
        return "Letter[…]";
    }
}
