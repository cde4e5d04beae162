package org.countersign.commentary;

/**
 * Something in a text that is worth a second look; a hint never blocks, but for what may name a child, which is confirmed.
 *
 * @param words a sentence for whoever writes
 */
public record Hint(Kind kind, String words) {

    public enum Kind {
        FIGURE,
        LIKENESS,
        UNCONFIRMED,
        NAME,
        UNFINISHED
    }
}
