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
 */
public record CommentaryCell(@Nullable State where, String firstLine, String signature, boolean changedSince) {

    static final CommentaryCell NONE = new CommentaryCell(null, "", "", false);

    public Optional<State> state() {
        return Optional.ofNullable(where);
    }

    /** "signed off", "signed off, changed since"; empty in a month that was never opened. */
    public String stateWords() {
        return state().map(State::words).orElse("") + (changedSince ? ", changed since" : "");
    }
}
