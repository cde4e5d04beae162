package org.countersign.shell;

import org.countersign.identity.Obstacle;
import org.countersign.tenancy.AuthorityId;

/** A member came to a page of an authority that asks their session for more. */
class ObstacleMet extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final AuthorityId authority;
    private final Obstacle obstacle;

    ObstacleMet(AuthorityId authority, Obstacle obstacle) {
        super("Authority " + authority + " asks for " + obstacle);
        this.authority = authority;
        this.obstacle = obstacle;
    }

    AuthorityId authority() {
        return authority;
    }

    Obstacle obstacle() {
        return obstacle;
    }
}
