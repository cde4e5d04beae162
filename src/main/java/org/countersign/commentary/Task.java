package org.countersign.commentary;

/** What a commentary wants of somebody. */
public enum Task {
    WRITE("to write"),
    SIGN("to sign"),
    WAIT("with somebody else"),
    /** No figure is due in the month, and nobody began a text. */
    NOT_DUE("not due"),
    OPTIONAL("no text required"),
    DONE("signed off");

    private final String words;

    Task(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    static Task of(Case at) {
        if (!at.commentary().now().isAsked(at.indicator().measure())) {
            return NOT_DUE;
        }
        return switch (at.progress().state()) {
            case SIGNED_OFF -> DONE;
            case SUBMITTED -> called(at, at.progress().stage()) ? SIGN : WAIT;
            case WAITING -> at.permitted().may(Move.CONFIRM) ? SIGN : WAIT;
            case NOT_STARTED, DRAFT, RETURNED -> called(at, Route.REPORTERS) ? WRITE : WAIT;
            case NOT_REQUIRED -> called(at, Route.REPORTERS) ? OPTIONAL : WAIT;
        };
    }

    private static boolean called(Case at, int stage) {
        return at.situation().cast().called(stage).contains(at.who().id());
    }
}
