package org.countersign.commentary;

import java.time.YearMonth;
import java.util.UUID;
import org.countersign.identity.PersonId;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.AuthorityId;

/**
 * One commentary was handed to somebody.
 *
 * @param event its own id
 */
public record HandedOver(
        AuthorityId authority, UUID event, IndicatorId indicator, YearMonth month, PersonId by, PersonId to) {}
