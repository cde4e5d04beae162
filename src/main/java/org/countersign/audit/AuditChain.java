package org.countersign.audit;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.tenancy.AuthorityId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Chains the entries of an authority's trail, a few seconds after they were committed: each link holds the code of the
 * one before, so that nothing between two links can be taken out, changed or put in.
 */
@Service
public class AuditChain {

    static final int BATCH = 1_000;

    private static final Logger LOG = LoggerFactory.getLogger(AuditChain.class);

    private final EntryTable entries;
    private final LinkTable links;
    private final HeadTable heads;
    private final HeadsFolder folder;
    private final Macs macs;
    private final Clock clock;

    AuditChain(EntryTable entries, LinkTable links, HeadTable heads, HeadsFolder folder, Macs macs, Clock clock) {
        this.entries = entries;
        this.links = links;
        this.heads = heads;
        this.folder = folder;
        this.macs = macs;
        this.clock = clock;
    }

    /**
     * Adds links for entries that have none, a thousand at most.
     *
     * @param wholeTrail whether to look for entries of any age, rather than of the last hour
     * @return how many were added
     */
    @PreAuthorize("@access.may(#authority, 'CHAIN')")
    @Transactional
    public int extend(AuthorityId authority, boolean wholeTrail) {
        Reach reach = wholeTrail ? Reach.ALL : Reach.RECENT;
        List<Sealed> waiting = entries.unchained(reach.since(links.madeAtHead()), BATCH);
        if (!waiting.isEmpty()) {
            links.add(authority, linked(authority, waiting));
        }
        return waiting.size();
    }

    /** Where the chain ends now, as "1234-9f86d0…"; empty while it has no link. */
    @PreAuthorize("@access.may(#authority, 'CHAIN')")
    @Transactional(readOnly = true)
    public Optional<String> head(AuthorityId authority) {
        return Optional.of(links.head()).filter(head -> head.seq() > 0).map(Head::toString);
    }

    /** Sends the head out where it has moved since the last time: into the log, a file and a table. */
    @PreAuthorize("@access.may(#authority, 'CHAIN')")
    @Transactional
    public Optional<String> sendHead(AuthorityId authority) {
        Head head = links.head();
        if (head.seq() == heads.lastSeq()) {
            return Optional.empty();
        }
        heads.add(head, clock.instant());
        folder.append(authority, head, clock.instant());
        LOG.info("Audit chain of authority {} ends at {}", authority, head);
        return Optional.of(head.toString());
    }

    private List<Link> linked(AuthorityId authority, List<Sealed> waiting) {
        Head head = links.head();
        List<Link> added = new ArrayList<>();
        for (Sealed next : waiting) {
            long seq = head.seq() + 1;
            head = new Head(seq, macs.link(authority, head.mac(), seq, next.entry()));
            added.add(new Link(seq, head.mac(), next.entry().id(), Optional.of(next)));
        }
        return added;
    }
}
