package org.countersign.authority;

import java.util.Optional;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.AuthorityNames;
import org.springframework.stereotype.Component;

/** Names for those who may not know this module. */
@Component
class Names implements AuthorityNames {

    private final Authorities authorities;

    Names(Authorities authorities) {
        this.authorities = authorities;
    }

    @Override
    public Optional<AuthorityId> bySlug(String slug) {
        return authorities.bySlug(slug).map(LocalAuthority::id);
    }

    @Override
    public String slug(AuthorityId authority) {
        return known(authority).slug();
    }

    @Override
    public String name(AuthorityId authority) {
        return known(authority).name();
    }

    private LocalAuthority known(AuthorityId authority) {
        return authorities.byId(authority).orElseThrow(() -> new IllegalStateException("No authority " + authority));
    }
}
