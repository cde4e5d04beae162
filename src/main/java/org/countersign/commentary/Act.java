package org.countersign.commentary;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a commentary; kept for ever.
 *
 * @param onBehalfOf empty unless it was done for somebody
 * @param text of the commentary after the act; of the text set aside, where one was
 * @param seen the figures in front of whoever acted; null where none mattered
 */
public record Act(
        int number,
        Kind kind,
        State before,
        State after,
        Instant at,
        String by,
        String onBehalfOf,
        String text,
        String reason,
        @Nullable Seen seen) {

    public Optional<Seen> figures() {
        return Optional.ofNullable(seen);
    }

    /** The state in whose terms its words are readable: a text that did not become the commentary stays a draft. */
    State readAs() {
        return kind == Kind.SET_ASIDE || kind == Kind.REPLACED ? State.DRAFT : after;
    }

    Act withoutWords() {
        return new Act(number, kind, before, after, at, by, onBehalfOf, "", "", null);
    }

    /** What happened, in words for "Early Help Owner …". */
    public enum Kind {
        WROTE("wrote"),
        IMPORTED("imported the text"),
        SUBMITTED("submitted"),
        WITHDREW("withdrew"),
        RETURNED("returned"),
        SIGNED_OFF("signed off"),
        TOOK_BACK("took the signature back"),
        SET_ASIDE("wrote at the same time; this text was set aside"),
        REPLACED("put another text in place of this one");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
