package org.countersign.actual;

import java.time.YearMonth;
import java.util.UUID;
import org.countersign.identity.PersonId;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.AuthorityId;

/**
 * A query of a figure was answered.
 *
 * @param event its own id, by which a listener knows it again
 * @param by whoever acted
 */
public record FigureQueryAnswered(
        AuthorityId authority, UUID event, QueryId query, IndicatorId indicator, YearMonth month, PersonId by) {}
