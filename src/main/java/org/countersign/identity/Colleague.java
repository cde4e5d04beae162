package org.countersign.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody of an authority as its administrators see them. The address is the one they were invited at here, never an
 * account's own.
 *
 * @param until when the invitation runs out or ran out
 * @param version handed back with a change, which is refused if somebody made another in between
 */
public record Colleague(
        PersonId id,
        String name,
        Set<Role> roles,
        State state,
        Optional<String> invitedAt,
        Optional<Instant> until,
        Letter letter,
        Optional<Instant> lastSignIn,
        int version) {

    /** How they stand. */
    public enum State {
        ACTIVE("Active"),
        INVITED("Invited"),
        EXPIRED("Invitation ran out"),
        NO_SIGN_IN("No sign-in yet"),
        DEACTIVATED("Deactivated");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** What became of the invitation's e-mail. */
    public enum Letter {
        NONE,
        WAITING,
        SENT,
        REFUSED
    }

    public boolean isActive() {
        return state != State.DEACTIVATED;
    }

    /** Whether they can be invited: they are there and have no sign-in. */
    public boolean isWaiting() {
        return state == State.INVITED || state == State.EXPIRED || state == State.NO_SIGN_IN;
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
