package org.countersign.scorecard;

import java.util.Optional;
import org.countersign.commentary.ImportedText;
import org.countersign.commentary.State;
import org.jspecify.annotations.Nullable;

/**
 * A month's commentary in one line.
 *
 * @param where null in a month that was never opened
 * @param firstLine without marks of Markdown; empty where there is none, or it may not be read yet
 * @param signature "Early Help Owner, 12 May 2020"; where it is from if it was imported; empty unless it is either
 * @param changedSince the figure moved after it was signed
 * @param notDue no figure is due in the month, so no text is asked for, and none was begun
 * @param imported it came in as history and asks for nothing
 */
public record CommentaryCell(
        @Nullable State where,
        String firstLine,
        String signature,
        boolean changedSince,
        boolean notDue,
        boolean imported) {

    static final CommentaryCell NONE = new CommentaryCell(null, "", "", false);
    static final CommentaryCell NOT_DUE = new CommentaryCell(null, "", "", false, true, false);

    public CommentaryCell(@Nullable State where, String firstLine, String signature, boolean changedSince) {
        this(where, firstLine, signature, changedSince, false, false);
    }

    static CommentaryCell imported(String firstLine, String origin) {
        return new CommentaryCell(null, firstLine, origin, false, false, true);
    }

    /** Empty where none is asked for. */
    public Optional<State> state() {
        return Optional.ofNullable(where);
    }

    /** "signed off", "signed off, changed since", "imported, not signed"; empty in a month without any text. */
    public String stateWords() {
        return state().map(State::words).orElseGet(this::without) + (changedSince ? ", changed since" : "");
    }

    private String without() {
        return imported ? ImportedText.STATE : notDue ? "not due" : "";
    }

    /** The shape that stands before the words. */
    public String shape() {
        return state().map(State::shape).orElse(imported ? ImportedText.SHAPE : notDue ? "–" : "");
    }
}
