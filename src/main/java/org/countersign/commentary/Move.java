package org.countersign.commentary;

import static org.countersign.commentary.State.DRAFT;
import static org.countersign.commentary.State.NOT_STARTED;
import static org.countersign.commentary.State.RETURNED;
import static org.countersign.commentary.State.SIGNED_OFF;
import static org.countersign.commentary.State.SUBMITTED;

import java.util.EnumSet;
import java.util.Set;

/** The table of moves: from which states, by whom, to which state. Whatever is not in it cannot be done. */
public enum Move {
    WRITE("write", EnumSet.of(NOT_STARTED, DRAFT, RETURNED), By.WRITER, DRAFT),
    SUBMIT("submit", EnumSet.of(NOT_STARTED, DRAFT, RETURNED), By.WRITER, SUBMITTED),
    WITHDRAW("withdraw", EnumSet.of(SUBMITTED), By.WRITER, DRAFT),
    RETURN("return", EnumSet.of(SUBMITTED), By.OWNER, RETURNED),
    SIGN_OFF("sign off", EnumSet.of(SUBMITTED), By.OWNER_NOT_AUTHOR, SIGNED_OFF),
    TAKE_BACK("take back", EnumSet.of(SIGNED_OFF), By.SIGNER, SUBMITTED);

    private final String words;
    private final Set<State> from;
    private final By by;
    private final State to;

    Move(String words, Set<State> from, By by, State to) {
        this.words = words;
        this.from = from;
        this.by = by;
        this.to = to;
    }

    public String words() {
        return words;
    }

    public Set<State> from() {
        return Set.copyOf(from);
    }

    public State to() {
        return to;
    }

    By by() {
        return by;
    }

    /** Who may make a move. */
    enum By {
        /** A reporter of the indicator, or the performance team on the reporter's behalf. */
        WRITER("its reporter, or the performance team on the reporter's behalf"),
        OWNER("its owner"),
        OWNER_NOT_AUTHOR("an owner who wrote none of it"),
        SIGNER("whoever signed it");

        private final String words;

        By(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }
}
