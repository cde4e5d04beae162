package org.countersign.operator;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countersign.authority.LocalAuthority;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.Suspension;

/** All answers of one look across authorities. */
record CountedAuthorities(
        Map<AuthorityId, Instant> onBoard,
        Map<AuthorityId, Long> people,
        Map<AuthorityId, Long> invited,
        Map<AuthorityId, Long> indicators,
        Map<AuthorityId, List<YearMonth>> openMonths,
        Map<AuthorityId, Instant> lastImports,
        Map<AuthorityId, Instant> lastSignIns,
        Map<AuthorityId, Suspension> suspensions) {

    static CountedAuthorities from(AuthorityCounts counts) {
        return new CountedAuthorities(
                counts.onBoard(),
                counts.people(),
                counts.invited(),
                counts.indicators(),
                counts.openMonths(),
                counts.lastImports(),
                counts.lastSignIns(),
                counts.suspensions());
    }

    Set<AuthorityId> ids() {
        return onBoard.keySet();
    }

    AuthorityAboard of(LocalAuthority authority) {
        AuthorityId id = authority.id();
        return new AuthorityAboard(
                id,
                authority.name(),
                authority.slug(),
                onBoard.get(id),
                people.getOrDefault(id, 0L),
                invited.getOrDefault(id, 0L),
                indicators.getOrDefault(id, 0L),
                openMonths.getOrDefault(id, List.of()),
                Optional.ofNullable(lastImports.get(id)),
                Optional.ofNullable(lastSignIns.get(id)),
                Optional.ofNullable(suspensions.get(id)));
    }
}
