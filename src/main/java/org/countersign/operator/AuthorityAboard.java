package org.countersign.operator;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.Suspension;

/**
 * What the operator knows of an authority: numbers and dates.
 *
 * @param since when it came on board
 * @param people who can sign in
 * @param invited who has been asked to join and has not yet
 * @param openMonths open for commentary, the newest first
 */
public record AuthorityAboard(
        AuthorityId id,
        String name,
        String slug,
        Instant since,
        long people,
        long invited,
        long indicators,
        List<YearMonth> openMonths,
        Optional<Instant> lastImport,
        Optional<Instant> lastSignIn,
        Optional<Suspension> suspension) {}
