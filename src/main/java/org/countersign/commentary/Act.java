package org.countersign.commentary;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a commentary; kept for ever.
 *
 * @param stage whose turn it is after the act; 0 is the reporters'
 * @param onBehalfOf empty unless it was done for somebody
 * @param text of the commentary after the act; of the text set aside, where one was
 * @param seen the figures in front of whoever acted; null where none mattered
 */
public record Act(
        int number,
        Kind kind,
        State before,
        State after,
        int stage,
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
    public State readAs() {
        return switch (kind) {
            case SET_ASIDE, REPLACED, LEFT -> State.DRAFT;
            case PROPOSED -> State.WAITING;
            default -> after;
        };
    }

    Act withoutWords() {
        return new Act(number, kind, before, after, stage, at, by, onBehalfOf, "", "", null);
    }

    /** What happened, in words for "Early Help Owner …". */
    public enum Kind {
        WROTE("wrote"),
        IMPORTED("imported the text"),
        SUBMITTED("submitted"),
        WITHDREW("withdrew"),
        RETURNED("returned"),
        RETURNED_ONE_STAGE("returned one stage"),
        PROPOSED("proposed another wording"),
        CONFIRMED("confirmed the wording and signed off"),
        DECLINED("declined the wording"),
        DROPPED("dropped the proposed wording"),
        CORRECTED("corrected the spelling"),
        SIGNED_OFF("signed off"),
        SIGNED_AGAIN("signed again"),
        TOOK_BACK("took the signature back"),
        REOPENED("reopened it"),
        FELL_BACK("put the signed version back, as it was not signed in time"),
        PASSED_ON("passed it on: whoever had not signed has left"),
        WAIVED("found that no text is required"),
        REQUIRED("found that a text is required"),
        HANDED_OVER("handed it over"),
        REDACTED("removed words from the text, its versions or the discussion"),
        SET_ASIDE("wrote at the same time; this text was set aside"),
        REPLACED("put another text in place of this one"),
        LEFT("went on from this text of somebody else");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        static Kind of(Move move) {
            return switch (move) {
                case WRITE -> WROTE;
                case SUBMIT -> SUBMITTED;
                case WITHDRAW -> WITHDREW;
                case RETURN -> RETURNED;
                case RETURN_ONE_STAGE -> RETURNED_ONE_STAGE;
                case PROPOSE -> PROPOSED;
                case CONFIRM -> CONFIRMED;
                case DECLINE -> DECLINED;
                case DROP -> DROPPED;
                case CORRECT -> CORRECTED;
                case SIGN_OFF -> SIGNED_OFF;
                case SIGN_AGAIN -> SIGNED_AGAIN;
                case TAKE_BACK -> TOOK_BACK;
                case REOPEN -> REOPENED;
                case FALL_BACK -> FELL_BACK;
                case PASS_ON -> PASSED_ON;
                case WAIVE -> WAIVED;
                case REQUIRE -> REQUIRED;
            };
        }
    }
}
