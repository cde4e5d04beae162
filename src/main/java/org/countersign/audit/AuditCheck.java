package org.countersign.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countersign.tenancy.AuthorityId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds out whether an authority's trail is as it was written: entries altered, removed, put in or swapped, and a tail
 * cut off. Reads all of it, in batches by place, in one moment of the database.
 */
@Service
public class AuditCheck {

    private static final int BATCH = 2_000;
    private static final Duration CHAINED_WITHIN = Duration.ofMinutes(1);

    private final EntryTable entries;
    private final LinkTable links;
    private final HeadTable heads;
    private final HeadsFolder folder;
    private final SeenHeads seen;
    private final Macs macs;
    private final AuditTrail trail;
    private final Clock clock;

    AuditCheck(
            EntryTable entries,
            LinkTable links,
            HeadTable heads,
            HeadsFolder folder,
            SeenHeads seen,
            Macs macs,
            AuditTrail trail,
            Clock clock) {
        this.entries = entries;
        this.links = links;
        this.heads = heads;
        this.folder = folder;
        this.seen = seen;
        this.macs = macs;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Checks the trail against its chain and against every head known from elsewhere. That it was checked is kept.
     *
     * @param sentHead a head as it was sent out, such as "1234-9f86d0…"; may be empty
     */
    @PreAuthorize("@access.may(#authority, 'AUDIT')")
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public CheckResult run(AuthorityId authority, String sentHead) {
        CheckResult result = checked(authority, Head.parse(sentHead));
        trail.record(authority, Act.CHAIN_CHECKED, words(result), Change.NONE);
        return result;
    }

    /** Whether the trail is as it was written; nothing of what it says. For the operator. */
    @PreAuthorize("@access.may(#authority, 'OPERATE')")
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public boolean holds(AuthorityId authority) {
        CheckResult result = checked(authority, Optional.empty());
        trail.record(authority, Act.CHAIN_CHECKED, words(result), Change.NONE);
        return result.holds();
    }

    private CheckResult checked(AuthorityId authority, Optional<Head> sent) {
        var walk = new ChainWalk(authority, macs, known(authority, sent));
        List<Link> batch = links.after(0, BATCH);
        while (!batch.isEmpty()) {
            batch.forEach(walk::next);
            batch = links.after(walk.seq(), BATCH);
        }
        Instant chainedByNow = clock.instant().minus(CHAINED_WITHIN);
        entries.unchained(Instant.EPOCH, Integer.MAX_VALUE).forEach(entry -> walk.unchained(entry, chainedByNow));
        return walk.result(clock);
    }

    private Set<Head> known(AuthorityId authority, Optional<Head> sent) {
        Set<Head> known = new HashSet<>(heads.all());
        known.addAll(folder.of(authority));
        seen.of(authority).ifPresent(known::add);
        sent.ifPresent(known::add);
        return known;
    }

    private static String words(CheckResult result) {
        return result.holds()
                ? "%,d links hold".formatted(result.links())
                : "%,d findings in %,d links".formatted(result.found(), result.links());
    }
}
