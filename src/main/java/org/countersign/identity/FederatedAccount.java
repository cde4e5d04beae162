package org.countersign.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.tenancy.AuthorityId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Somebody for whom an authority's provider vouched.
 *
 * @param idToken kept because the provider asks for it when the session ends
 */
record FederatedAccount(PersonId id, String name, AuthorityId authority, OidcIdToken idToken)
        implements SignedIn, OidcUser {

    private static final long serialVersionUID = 1L;

    @Override
    public Optional<AuthorityId> through() {
        return Optional.of(authority);
    }

    @Override
    public String getName() {
        return id.value().toString();
    }

    @Override
    public OidcIdToken getIdToken() {
        return idToken;
    }

    @Override
    public Map<String, Object> getClaims() {
        return idToken.getClaims();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return getClaims();
    }

    @Override
    public @Nullable OidcUserInfo getUserInfo() {
        return null;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    /** No token and no name: this reaches logs. */
    @Override
    public String toString() {
        return "FederatedAccount[" + id.value() + "]";
    }
}
