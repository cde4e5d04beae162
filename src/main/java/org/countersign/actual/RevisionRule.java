package org.countersign.actual;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.tenancy.AuthorityId;

/** What those who write about figures ask of those who change them. */
public interface RevisionRule {

    /**
     * The figures, from one month's to another's, beside which a text is signed off.
     *
     * @param indicators whose figures are asked about
     */
    Set<FigureKey> signed(AuthorityId authority, Collection<IndicatorDetails> indicators, YearMonth from, YearMonth to);

    /** The same, of texts that were signed at a moment or later. */
    Set<FigureKey> signedSince(
            AuthorityId authority,
            Collection<IndicatorDetails> indicators,
            YearMonth from,
            YearMonth to,
            Instant moment);

    /** When the last cycle before a month's own was opened; empty where the month's is the first. */
    Optional<Instant> cycleBefore(AuthorityId authority, YearMonth month);
}
