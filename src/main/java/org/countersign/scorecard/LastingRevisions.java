package org.countersign.scorecard;

import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.countersign.actual.Revision;

/**
 * Of all revisions those that made the figure what it is: where 125 became 999 and 125 again, there are none. What was
 * brought back cancels everything since it stood there before.
 */
final class LastingRevisions {

    private LastingRevisions() {}

    /** @param newestFirst of each month the newest first, down to its first */
    static Set<Revision> of(List<Revision> newestFirst) {
        Map<YearMonth, Deque<Revision>> standing = new HashMap<>();
        newestFirst
                .reversed()
                .forEach(each -> stand(standing.computeIfAbsent(each.month(), m -> new ArrayDeque<>()), each));
        Set<Revision> lasting = new HashSet<>();
        standing.values().forEach(figures -> figures.stream().skip(1).forEach(lasting::add));
        return lasting;
    }

    private static void stand(Deque<Revision> standing, Revision next) {
        boolean stoodBefore = standing.stream().anyMatch(each -> each.value().equals(next.value()));
        while (stoodBefore && !standing.getLast().value().equals(next.value())) {
            standing.removeLast();
        }
        if (!stoodBefore) {
            standing.addLast(next);
        }
    }
}
