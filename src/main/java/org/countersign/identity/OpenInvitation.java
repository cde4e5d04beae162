package org.countersign.identity;

import org.countersign.tenancy.AuthorityId;

/**
 * An invitation whose link works, as its page shows it.
 *
 * @param hasAccount whether the address belongs to an account, whose owner signs in with it to accept
 */
public record OpenInvitation(AuthorityId authority, String name, String email, boolean hasAccount) {}
