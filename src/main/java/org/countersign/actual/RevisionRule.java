package org.countersign.actual;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.countersign.tenancy.AuthorityId;

/** What those who write about figures ask of those who change them. */
public interface RevisionRule {

    /** Where a text beside the figure is signed off, from one month to another. */
    Set<FigureKey> signed(AuthorityId authority, YearMonth from, YearMonth to);

    /** When the last cycle before a month's own was opened; empty where the month's is the first. */
    Optional<Instant> cycleBefore(AuthorityId authority, YearMonth month);

    /** Whether a figure is revised with a reason only: its text is signed, and whoever signed saw the former figure. */
    default boolean reasonNeeded(AuthorityId authority, FigureKey figure) {
        return signed(authority, figure.month(), figure.month()).contains(figure);
    }
}
