package org.countersign.feed;

/** What became of making a token. */
public sealed interface Issue {

    /**
     * It was made.
     *
     * @param secret the token itself, which is shown now and never again
     */
    record Made(FeedToken token, String secret) implements Issue {

        /** Without the secret, wherever it is printed. */
        @Override
        public String toString() {
            return token.prefix();
        }
    }

    /** @param sentence why not, and what to do */
    record Refused(String sentence) implements Issue {}
}
