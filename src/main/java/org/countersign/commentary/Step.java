package org.countersign.commentary;

import org.countersign.commentary.Progress.Body;
import org.jspecify.annotations.Nullable;

/**
 * A move that somebody wants to make.
 *
 * @param reason in their words; empty where none is asked for
 * @param seen the figures in front of them; null where none mattered
 */
record Step(Move move, Body text, String reason, @Nullable Seen seen) {

    static Step of(Move move) {
        return new Step(move, Body.EMPTY, "", null);
    }

    static Step text(Move move, Body text) {
        return new Step(move, text, "", null);
    }

    static Step signing(Move move, Seen seen) {
        return new Step(move, Body.EMPTY, "", seen);
    }

    Step because(String why) {
        return new Step(move, text, why, seen);
    }

    Step seeing(Seen figures) {
        return new Step(move, text, reason, figures);
    }
}
