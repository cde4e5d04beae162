package org.countersign.audit;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.countersign.tenancy.AuthorityId;
import org.springframework.stereotype.Component;

/** The last head of each chain that this node saw committed: a tail cut off while the node runs is found by it. */
@Component
class SeenHeads {

    private final Map<AuthorityId, Head> heads = new ConcurrentHashMap<>();

    void note(AuthorityId authority, Head head) {
        heads.merge(authority, head, (one, other) -> one.seq() > other.seq() ? one : other);
    }

    Optional<Head> of(AuthorityId authority) {
        return Optional.ofNullable(heads.get(authority));
    }
}
