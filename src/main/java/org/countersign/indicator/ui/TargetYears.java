package org.countersign.indicator.ui;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.calendar.FinancialYear;

/** Years to set targets for, without gaps: a month that is open may lie in a year that has none yet. */
record TargetYears(FinancialYear first, FinancialYear last) {

    private static final int BACK = 3;

    /** Three years back and one ahead, or from the last year for which the authority set any target. */
    static TargetYears around(FinancialYear now, Optional<FinancialYear> lastSet) {
        return new TargetYears(new FinancialYear(now.startYear() - BACK), now.next())
                .with(lastSet.stream().toList());
    }

    TargetYears with(Collection<FinancialYear> years) {
        return new TargetYears(
                Stream.concat(years.stream(), Stream.of(first))
                        .min(Comparator.naturalOrder())
                        .orElse(first),
                Stream.concat(years.stream(), Stream.of(last))
                        .max(Comparator.naturalOrder())
                        .orElse(last));
    }

    List<FinancialYear> newestFirst() {
        return Stream.iterate(last, FinancialYear::previous)
                .takeWhile(year -> year.compareTo(first) >= 0)
                .toList();
    }
}
