package org.countersign.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.SystemActor;
import org.countersign.tenancy.Tenancy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** One round of the job that chains: every authority's new entries; now and then a look at the whole of each trail. */
@Component
class ChainRound {

    private static final Logger LOG = LoggerFactory.getLogger(ChainRound.class);
    private static final Duration BETWEEN_WHOLE_LOOKS = Duration.ofHours(1);

    private final AuditedAuthorities authorities;
    private final AuditChain chain;
    private final SeenHeads seen;
    private final Tenancy tenancy;
    private final Clock clock;
    private final Map<AuthorityId, Instant> lookedAtWhole = new ConcurrentHashMap<>();

    ChainRound(AuditedAuthorities authorities, AuditChain chain, SeenHeads seen, Tenancy tenancy, Clock clock) {
        this.authorities = authorities;
        this.chain = chain;
        this.seen = seen;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    void chainAll() {
        authorities.all().forEach(this::chain);
    }

    void sendHeads() {
        authorities
                .all()
                .forEach(authority ->
                        tenancy.asSystem(authority, SystemActor.CHAINER, (Runnable) () -> chain.sendHead(authority)));
    }

    /** What fails for one authority waits for the next round, and holds up nobody else's. */
    void chain(AuthorityId authority) {
        try {
            tenancy.asSystem(authority, SystemActor.CHAINER, () -> extend(authority));
        } catch (DuplicateKeyException e) {
            LOG.debug("Another node chained authority {} first", authority);
        } catch (RuntimeException e) {
            LOG.error("The audit entries of authority {} could not be chained", authority, e);
        }
    }

    private void extend(AuthorityId authority) {
        boolean whole = isWholeLookDue(authority);
        int added = chain.extend(authority, whole);
        boolean news = added > 0;
        while (added == AuditChain.BATCH) {
            added = chain.extend(authority, whole);
        }
        if (whole) {
            lookedAtWhole.put(authority, clock.instant());
        }
        if (news) {
            chain.head(authority).flatMap(Head::parse).ifPresent(head -> seen.note(authority, head));
        }
    }

    private boolean isWholeLookDue(AuthorityId authority) {
        return Optional.ofNullable(lookedAtWhole.get(authority))
                .map(last -> last.plus(BETWEEN_WHOLE_LOOKS))
                .filter(next -> next.isAfter(clock.instant()))
                .isEmpty();
    }
}
