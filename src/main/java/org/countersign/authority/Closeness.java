package org.countersign.authority;

/** How alike two authorities are, in the publisher's words: the band printed with each statistical neighbour. */
public enum Closeness {
    EXTREMELY_CLOSE("extremely close"),
    VERY_CLOSE("very close"),
    CLOSE("close"),
    SOMEWHAT_CLOSE("somewhat close"),
    NOT_CLOSE("not close");

    private final String words;

    Closeness(String words) {
        this.words = words;
    }

    /** The band as a sentence has it. */
    public String words() {
        return words;
    }
}
