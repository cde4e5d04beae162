package org.countersign.tenancy;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** The system acting under one of its own names, for one authority. */
public class SystemAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final SystemActor actor;
    private final transient AuthorityId authority;

    SystemAuthentication(SystemActor actor, AuthorityId authority) {
        super(List.of());
        this.actor = actor;
        this.authority = authority;
        setAuthenticated(true);
    }

    /** Whether the actor has the right, and acts for that authority. */
    public boolean may(AuthorityId asked, Right right) {
        return asked.equals(authority) && actor.may(right);
    }

    public Actor asActor() {
        return actor.actor();
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return actor;
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
