package org.countersign.intake;

/** What becomes of one cell of a file. */
public enum Mark {
    NEW("new", "Nothing is held yet."),
    CHANGED("changed", "Something else is held: it is replaced."),
    UNCHANGED("unchanged", "The same is here already."),
    ASKED("needs a yes", "What is here stays, unless you say yes."),
    KEPT("kept", "What is here stays in any case."),
    HELD("held", "The row waits for somebody to decide or mend something."),
    WAITS("waits", "Nothing is wrong with it, but its row is held."),
    LEFT("not imported", "A column or row that is left out."),
    READ("read", "A heading, or what says which indicator and period a row is about."),
    /** Nothing stands in the cell. */
    BLANK("", "");

    private final String words;
    private final String meaning;

    Mark(String words, String meaning) {
        this.words = words;
        this.meaning = meaning;
    }

    public String words() {
        return words;
    }

    /** One sentence for the key. */
    public String meaning() {
        return meaning;
    }
}
