package org.countersign.identity;

import java.util.UUID;
import org.countersign.tenancy.AuthorityId;

/**
 * An administrator removed somebody's second factors.
 *
 * @param event by which the same news is known again
 */
public record SecondFactorsReset(UUID event, AuthorityId authority, PersonId person, PersonId by) {}
