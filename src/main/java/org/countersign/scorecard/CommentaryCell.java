package org.countersign.scorecard;

import java.util.Optional;
import org.countersign.commentary.State;
import org.jspecify.annotations.Nullable;

/**
 * A month's commentary in one line.
 *
 * @param where null in a month that was never opened
 * @param firstLine without marks of Markdown; empty where there is none, or it may not be read yet
 * @param signature "Early Help Owner, 12 May 2020"; empty unless signed
 * @param changedSince the figure moved after it was signed
 * @param notDue no figure is due in the month, so no text is asked for, and none was begun
 */
public record CommentaryCell(
        @Nullable State where, String firstLine, String signature, boolean changedSince, boolean notDue) {

    static final CommentaryCell NONE = new CommentaryCell(null, "", "", false);
    static final CommentaryCell NOT_DUE = new CommentaryCell(null, "", "", false, true);

    public CommentaryCell(@Nullable State where, String firstLine, String signature, boolean changedSince) {
        this(where, firstLine, signature, changedSince, false);
    }

    /** Empty where none is asked for. */
    public Optional<State> state() {
        return Optional.ofNullable(where);
    }

    /** "signed off", "signed off, changed since"; empty in a month that was never opened. */
    public String stateWords() {
        return state().map(State::words).orElse(notDue ? "not due" : "") + (changedSince ? ", changed since" : "");
    }
}
