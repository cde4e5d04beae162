package org.countersign.identity;

import org.countersign.tenancy.AuthorityId;

/**
 * What the link of an invitation says.
 *
 * @param round how often the person has been invited by then: an earlier link is dead
 */
record InvitationToken(AuthorityId authority, PersonId person, int round) {}
