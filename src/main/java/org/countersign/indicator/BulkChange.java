package org.countersign.indicator;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Timing;
import org.countersign.calendar.Frequency;
import org.countersign.identity.PersonId;

/** One thing that is set alike for many indicators. */
public sealed interface BulkChange {

    /** @param theme empty: without theme */
    record ToTheme(Optional<ThemeId> theme) implements BulkChange {}

    /** Confirmed thereby. */
    record Every(Frequency frequency) implements BulkChange {}

    /** In place of whoever held it. */
    record HeldBy(Responsibility kind, Set<PersonId> people) implements BulkChange {}

    /** @param threshold empty: the unit's default */
    record From(Optional<BigDecimal> threshold) implements BulkChange {}

    /** @param reason kept in the history of the definition */
    record Good(Polarity polarity, String reason) implements BulkChange {}

    record Speaking(Timing timing) implements BulkChange {}

    record Entered(EnteredBy by) implements BulkChange {}

    record IntoReturn(String sourceReturn) implements BulkChange {}

    /** @param last the last month it is measured; empty: it goes on, or is brought back */
    record Until(Optional<YearMonth> last) implements BulkChange {}
}
