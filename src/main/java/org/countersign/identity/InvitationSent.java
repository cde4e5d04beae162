package org.countersign.identity;

import java.util.UUID;
import org.countersign.tenancy.AuthorityId;

/**
 * Somebody was invited, or invited again.
 *
 * @param event its own id, by which a listener knows it again
 * @param person whom the invitation makes into a member
 */
public record InvitationSent(AuthorityId authority, UUID event, PersonId person) {}
