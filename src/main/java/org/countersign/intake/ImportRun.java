package org.countersign.intake;

import java.time.Instant;
import java.util.Optional;
import org.countersign.actual.LoadId;

/**
 * An import, or the undoing of one, from the moment somebody wanted it.
 *
 * @param by who wanted it
 * @param load what it wrote; empty unless it is done
 * @param reference by which the log has what broke; otherwise empty
 */
public record ImportRun(
        ImportRunId id,
        Kind kind,
        String file,
        String by,
        Instant at,
        State state,
        Pace pace,
        Optional<LoadId> load,
        String reference) {

    /** What is done. */
    public enum Kind {
        IMPORT,
        UNDO
    }

    /** How it stands, or what became of it. All but DONE left nothing. */
    public enum State {
        /** Others of this node are before it. */
        WAITING,
        RUNNING,
        DONE,
        /** Everything was here already. */
        UNCHANGED,
        /** Something here changed since it was looked at. */
        LOOK_AGAIN,
        /** Whoever wanted it did not want it any more. */
        CANCELLED,
        /** Something else was written at the same moment. */
        CLASHED,
        /** It broke. */
        FAILED,
        /** The node that did it is gone. */
        LOST;

        public boolean isLive() {
            return this == WAITING || this == RUNNING;
        }
    }
}
