package org.countersign.identity;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** An account with a password. */
record PasswordAccount(
        PersonId id, String name, String email, @Nullable String hash) implements SignedIn, UserDetails {

    private static final long serialVersionUID = 1L;

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public @Nullable String getPassword() {
        return hash;
    }

    @Override
    public String getUsername() {
        return email;
    }

    /** As a session keeps it. */
    PasswordAccount withoutHash() {
        return new PasswordAccount(id, name, email, null);
    }

    /** Neither address nor hash: this reaches logs. */
    @Override
    public String toString() {
        return "PasswordAccount[" + id.value() + "]";
    }
}
