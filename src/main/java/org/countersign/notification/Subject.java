package org.countersign.notification;

import java.time.LocalDate;
import java.time.YearMonth;
import org.countersign.identity.PersonId;
import org.countersign.indicator.IndicatorId;
import org.jspecify.annotations.Nullable;

/**
 * What something that happened is about; each part is null where there is none.
 *
 * @param person besides whoever did it: somebody who is covered for
 * @param day when it is due, or ends
 */
public record Subject(
        @Nullable IndicatorId indicator,
        @Nullable YearMonth month,
        @Nullable PersonId person,
        @Nullable LocalDate day) {

    static Subject commentary(IndicatorId indicator, YearMonth month) {
        return new Subject(indicator, month, null, null);
    }

    static Subject month(YearMonth month, @Nullable LocalDate day) {
        return new Subject(null, month, null, day);
    }

    static Subject somebody(PersonId person, LocalDate day) {
        return new Subject(null, null, person, day);
    }

    Subject due(LocalDate on) {
        return new Subject(indicator, month, person, on);
    }
}
