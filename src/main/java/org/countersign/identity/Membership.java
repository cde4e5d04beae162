package org.countersign.identity;

import java.util.Set;
import org.countersign.tenancy.AuthorityId;

/** An authority that a person belongs to, and as what. */
public record Membership(AuthorityId authority, Set<Role> roles) {}
