package org.countersign.commentary;

/**
 * A text as somebody typed it.
 *
 * @param text Markdown, at most 20,000 characters
 * @param version of the commentary it was typed over
 */
public record Draft(String text, long version) {

    public static final int LONGEST = 20_000;

    public Draft {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "A commentary has at most %,d characters, not %,d.".formatted(LONGEST, text.length()));
        }
    }
}
