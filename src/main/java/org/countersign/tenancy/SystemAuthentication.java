package org.countersign.tenancy;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** The system acting under one of its own names. */
public class SystemAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final SystemActor actor;

    SystemAuthentication(SystemActor actor) {
        super(List.of());
        this.actor = actor;
        setAuthenticated(true);
    }

    public SystemActor actor() {
        return actor;
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
