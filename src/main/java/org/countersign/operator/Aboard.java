package org.countersign.operator;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.countersign.authority.Authorities;
import org.countersign.authority.LocalAuthority;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.SharedData;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The authorities on board, in numbers, and those that could be. */
@Service
public class Aboard {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final AuthorityCounts counts;
    private final Authorities authorities;
    private final Clock clock;

    Aboard(AuthorityCounts counts, Authorities authorities, Clock clock) {
        this.counts = counts;
        this.authorities = authorities;
        this.clock = clock;
    }

    /** All on board, by name; as many statements however many there are. */
    @SharedData
    @PreAuthorize("@access.operates()")
    @Transactional(readOnly = true)
    public List<AuthorityAboard> all() {
        CountedAuthorities counted = CountedAuthorities.from(counts);
        return counted.ids().stream()
                .flatMap(id -> authorities.byId(id).stream())
                .map(counted::of)
                .sorted(Comparator.comparing(AuthorityAboard::name))
                .toList();
    }

    /** Those of the reference list that exist today and are not on board, by name. */
    @SharedData
    @PreAuthorize("@access.operates()")
    @Transactional(readOnly = true)
    public List<LocalAuthority> candidates() {
        Set<AuthorityId> aboard = counts.onBoard().keySet();
        return authorities.existingOn(LocalDate.ofInstant(clock.instant(), LONDON)).stream()
                .filter(authority -> !aboard.contains(authority.id()))
                .toList();
    }
}
