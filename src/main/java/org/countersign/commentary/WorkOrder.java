package org.countersign.commentary;

import java.time.Instant;
import java.util.Comparator;

/** What is to be done first: by task, then the earliest deadline; of what is signed off, the newest month and signature. */
final class WorkOrder implements Comparator<WorkItem> {

    private static final Comparator<WorkItem> BY_DEADLINE = Comparator.comparing(WorkItem::due)
            .thenComparing(item -> item.indicator().description().position());
    private static final Comparator<WorkItem> NEWEST = Comparator.comparing(
                    (WorkItem item) -> item.commentary().month())
            .thenComparing(WorkOrder::signed)
            .reversed();

    @Override
    public int compare(WorkItem one, WorkItem other) {
        if (one.task() != other.task()) {
            return one.task().compareTo(other.task());
        }
        return one.task() == Task.DONE
                ? NEWEST.thenComparing(BY_DEADLINE).compare(one, other)
                : BY_DEADLINE.compare(one, other);
    }

    private static Instant signed(WorkItem item) {
        return item.commentary().signature().map(Commented.Signature::at).orElse(Instant.MIN);
    }
}
