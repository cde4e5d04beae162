package org.countersign.tenancy;

import java.util.Optional;
import java.util.Set;

/**
 * Who may act in an authority; the bean named "access" that every service's guard asks. Answers come from the database
 * once per scope, so a role taken away counts at the next call.
 */
public interface Access {

    /** True if whoever acts now holds the right in this authority. For guards. */
    boolean may(AuthorityId authority, Right right);

    /** Whether whoever acts now runs the installation; says nothing about any authority's figures. */
    boolean operates();

    /** All rights of whoever acts now as a member; none where there is no membership. */
    Set<Right> rights(AuthorityId authority);

    /** Why nothing can be changed in this authority at present; empty where it can. */
    Optional<Suspension> suspension(AuthorityId authority);

    /** Whoever acts now. */
    Actor current();
}
