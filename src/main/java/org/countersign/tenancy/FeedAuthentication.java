package org.countersign.tenancy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/**
 * A job of an authority that brings its figures in, let in by a token. Reviewed here: it brings in, and compares with what
 * is held; it releases nothing, signs nothing and sets nothing.
 */
public final class FeedAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private static final Set<Right> RIGHTS = EnumSet.of(Right.READ, Right.COORDINATE, Right.IMPORT);

    private final transient AuthorityId authority;
    private final UUID token;
    private final String name;

    /** @param token the id of the token, which is no secret */
    public FeedAuthentication(AuthorityId authority, UUID token, String name) {
        super(List.of());
        this.authority = authority;
        this.token = token;
        this.name = name;
        setAuthenticated(true);
    }

    /** Whether it has the right, and comes from that authority. */
    public boolean may(AuthorityId asked, Right right) {
        return asked.equals(authority) && RIGHTS.contains(right);
    }

    public AuthorityId authority() {
        return authority;
    }

    public UUID token() {
        return token;
    }

    /** As the trail and the loads of figures call it: Feed “nightly job”. */
    public Actor asActor() {
        return new Actor(null, "Feed “" + name + "”");
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return token;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
