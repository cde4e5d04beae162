package org.countersign.identity;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.Right;
import org.countersign.tenancy.Suspension;

/**
 * An authority that a person belongs to, as what, and on what terms in this session.
 *
 * @param obstacle what the authority asks for and the session lacks
 * @param suspended why the operator made the authority read-only; empty where it is not
 */
public record Membership(
        AuthorityId authority, Set<Role> roles, Optional<Obstacle> obstacle, Optional<Suspension> suspended) {

    /** None while there is an obstacle; those that change nothing while the authority is suspended. */
    public Set<Right> rights() {
        Set<Right> rights = EnumSet.noneOf(Right.class);
        if (obstacle.isEmpty()) {
            roles.forEach(role -> rights.addAll(role.rights()));
        }
        if (suspended.isPresent()) {
            rights.removeIf(right -> !right.lastsWhileSuspended());
        }
        return rights;
    }
}
