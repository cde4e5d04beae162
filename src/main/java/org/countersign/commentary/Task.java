package org.countersign.commentary;

/** What a commentary wants of somebody. */
public enum Task {
    WRITE("to write"),
    SIGN("to sign"),
    WAIT("with somebody else"),
    /** No figure is due in the month, and nobody began a text. */
    NOT_DUE("not due"),
    DONE("signed off");

    private final String words;

    Task(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    static Task of(State state, boolean reporter, boolean owner) {
        return switch (state) {
            case SIGNED_OFF -> DONE;
            case SUBMITTED -> owner ? SIGN : WAIT;
            case NOT_STARTED, DRAFT, RETURNED -> reporter ? WRITE : WAIT;
        };
    }
}
