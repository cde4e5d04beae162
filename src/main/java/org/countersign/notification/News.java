package org.countersign.notification;

import java.time.YearMonth;
import java.util.UUID;
import org.countersign.identity.PersonId;
import org.countersign.indicator.IndicatorId;

/**
 * Something that happened, as an event brings it: ids only.
 *
 * @param event by which the same news is known again
 * @param by whoever did it; not told themselves
 */
public record News(UUID event, Occurrence kind, IndicatorId indicator, YearMonth month, PersonId by) {}
