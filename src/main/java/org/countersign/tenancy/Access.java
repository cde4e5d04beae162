package org.countersign.tenancy;

import java.util.Set;

/**
 * Who may act in an authority; the bean named "access" that every service's guard asks. Answers come from the database
 * once per scope, so a role taken away counts at the next call.
 */
public interface Access {

    /** True if whoever acts now holds the right in this authority. For guards. */
    boolean may(AuthorityId authority, Right right);

    /** All rights of whoever acts now; none where there is no membership. */
    Set<Right> rights(AuthorityId authority);

    /** Whoever acts now. */
    Actor current();
}
