package org.countersign.tenancy;

import java.util.Optional;

/** What an authority is called, in words and in a URL. The module of reference data answers. */
public interface AuthorityNames {

    /** Whose word this is in a URL; empty for a word that is nobody's. */
    Optional<AuthorityId> bySlug(String slug);

    String slug(AuthorityId authority);

    String name(AuthorityId authority);
}
