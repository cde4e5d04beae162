package org.countersign.audit;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.countersign.tenancy.AuthorityId;

/**
 * Walks along a chain and notes what is wrong. After something wrong it goes on from what is stored, so that one altered
 * entry is one finding and not all that follow.
 */
class ChainWalk {

    private static final int LISTED = 100;

    private final AuthorityId authority;
    private final Macs macs;
    private final Map<Long, Set<String>> known = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final int heads;

    private Head last = Head.START;
    private long links;
    private long waiting;
    private long found;

    ChainWalk(AuthorityId authority, Macs macs, Set<Head> heads) {
        this.authority = authority;
        this.macs = macs;
        this.heads = heads.size();
        heads.forEach(head ->
                known.computeIfAbsent(head.seq(), seq -> new HashSet<>()).add(head.toString()));
    }

    long seq() {
        return last.seq();
    }

    void next(Link link) {
        boolean gap = link.seq() != last.seq() + 1;
        if (gap) {
            find(Finding.Kind.REMOVED, gap(last.seq() + 1, link.seq() - 1));
        }
        link.held()
                .ifPresentOrElse(
                        held -> entry(link, held, gap),
                        () -> find(Finding.Kind.REMOVED, "Entry " + link.seq() + " of the chain"));
        compare(new Head(link.seq(), link.mac()));
        last = new Head(link.seq(), link.mac());
        links++;
    }

    private void entry(Link link, Sealed held, boolean gap) {
        byte[] expected = macs.link(authority, last.mac(), link.seq(), held.entry());
        if (!isSealed(held)) {
            find(Finding.Kind.ALTERED, place(link.seq(), held.entry()));
        } else if (!gap && !Arrays.equals(expected, link.mac())) {
            find(Finding.Kind.MISPLACED, place(link.seq(), held.entry()));
        }
    }

    private void compare(Head here) {
        Set<String> sent = known.remove(here.seq());
        if (sent != null && !sent.equals(Set.of(here.toString()))) {
            find(Finding.Kind.CUT, "Link " + here.seq());
        }
    }

    /** Entries without a link: the youngest wait, the others should have one. */
    void unchained(Sealed held, Instant chainedByNow) {
        if (!isSealed(held)) {
            find(Finding.Kind.INSERTED, place(held.entry()));
        } else if (held.entry().at().isBefore(chainedByNow)) {
            find(Finding.Kind.UNCHAINED, place(held.entry()));
        } else {
            waiting++;
        }
    }

    CheckResult result(Clock clock) {
        known.keySet().stream()
                .sorted()
                .filter(seq -> seq > last.seq() || seq < 1)
                .forEach(seq -> find(Finding.Kind.CUT, "Link " + seq));
        String head = last.seq() == 0 ? "" : last.toString();
        return new CheckResult(clock.instant(), links, waiting, heads, head, found, List.copyOf(findings));
    }

    private boolean isSealed(Sealed held) {
        return Arrays.equals(macs.seal(authority, held.entry()), held.seal());
    }

    private void find(Finding.Kind kind, String place) {
        found++;
        if (findings.size() < LISTED) {
            findings.add(new Finding(kind, place));
        }
    }

    private static String gap(long first, long last) {
        return first >= last ? "Link " + first : "Each of the links " + first + " to " + last;
    }

    private static String place(long seq, AuditEntry entry) {
        return "Entry " + seq + " of the chain " + brackets(entry);
    }

    private static String place(AuditEntry entry) {
        return "An entry " + brackets(entry);
    }

    private static String brackets(AuditEntry entry) {
        return "(" + LondonTime.moment(entry.at()) + ", " + entry.actWords() + ", " + entry.subject() + ")";
    }
}
