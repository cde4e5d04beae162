package org.countersign.commentary;

/**
 * A text as somebody typed it.
 *
 * @param text Markdown, at most 20,000 characters
 * @param version of the commentary it was typed over
 * @param namesNobody whether they confirmed that what looks like a name, initials or a case number is none
 */
public record Draft(String text, long version, boolean namesNobody) {

    public static final int LONGEST = 20_000;

    public Draft {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "A commentary has at most %,d characters, not %,d.".formatted(LONGEST, text.length()));
        }
    }

    public Draft(String text, long version) {
        this(text, version, false);
    }
}
