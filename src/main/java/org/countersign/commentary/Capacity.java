package org.countersign.commentary;

import java.util.Optional;
import org.countersign.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * As what somebody acts at a stage.
 *
 * @param instead whose place they take; null where the place is their own
 */
public record Capacity(Kind kind, @Nullable PersonId instead) {

    static final Capacity OWN = new Capacity(Kind.OWN, null);

    public Optional<PersonId> onBehalfOf() {
        return Optional.ofNullable(instead);
    }

    /** Why somebody may act, the plainest first. */
    public enum Kind {
        OWN(""),
        HANDED_OVER("handed over"),
        COVER("cover"),
        DEPUTY("deputy"),
        ESCALATED("escalated");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
