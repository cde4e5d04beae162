package org.countersign.identity;

import java.util.Optional;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.Suspension;

/**
 * On what terms an authority lets its people in.
 *
 * @param suspended why the operator made it read-only; empty where it is not
 */
public record Conditions(boolean secondFactor, boolean singleSignOn, Optional<Suspension> suspended) {

    public static final Conditions NONE = new Conditions(false, false, Optional.empty());

    /**
     * What stands in the way of a session, single sign-on first. The authority's own provider counts as a second factor:
     * asking for one is its business then. Another authority's counts for nothing: whoever runs it could enter as anybody
     * who belongs to both.
     */
    Optional<Obstacle> obstacle(AuthorityId authority, Proof proof) {
        if (proof.isThrough(authority)) {
            return Optional.empty();
        }
        if (singleSignOn) {
            return Optional.of(Obstacle.SINGLE_SIGN_ON);
        }
        if (proof.through().isPresent()) {
            return Optional.of(Obstacle.OTHER_PROVIDER);
        }
        return secondFactor && !proof.secondFactor() ? Optional.of(Obstacle.SECOND_FACTOR) : Optional.empty();
    }
}
