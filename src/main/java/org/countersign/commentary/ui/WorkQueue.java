package org.countersign.commentary.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.countersign.commentary.CommentaryId;
import org.countersign.commentary.Task;
import org.countersign.commentary.WorkItem;

/** Somebody's work in the order in which it is to be done. */
record WorkQueue(List<WorkItem> items) {

    static final WorkQueue EMPTY = new WorkQueue(List.of());

    List<WorkItem> of(Task task) {
        return items.stream().filter(item -> item.task() == task).toList();
    }

    Optional<WorkItem> first() {
        return items.stream().filter(WorkQueue::toDo).findFirst();
    }

    Optional<WorkItem> named(String reference) {
        return items.stream()
                .filter(item -> item.indicator().reference().equals(reference))
                .findFirst();
    }

    /** What to open when this one is done: the next to do below it, else the first above it; of the same kind if any. */
    Optional<WorkItem> after(CommentaryId done) {
        int at = position(done);
        List<WorkItem> others = Stream.concat(
                        items.stream().skip(at + 1L), items.stream().limit(Math.max(at, 0)))
                .filter(WorkQueue::toDo)
                .toList();
        Optional<Task> kind =
                at < 0 ? Optional.empty() : Optional.of(items.get(at).task());
        return others.stream()
                .filter(item -> kind.filter(item.task()::equals).isPresent())
                .findFirst()
                .or(() -> others.stream().findFirst());
    }

    /** The one so many places further down the list, or up; empty beyond its ends. */
    Optional<WorkItem> beside(CommentaryId open, int places) {
        List<WorkItem> listed =
                Arrays.stream(Task.values()).flatMap(task -> of(task).stream()).toList();
        int at = IntStream.range(0, listed.size())
                .filter(place -> listed.get(place).commentary().id().equals(open))
                .findFirst()
                .orElse(-1);
        int to = at + places;
        return at < 0 || to < 0 || to >= listed.size() ? Optional.empty() : Optional.of(listed.get(to));
    }

    boolean severalMonths() {
        return items.stream().map(item -> item.commentary().month()).distinct().count() > 1;
    }

    private int position(CommentaryId id) {
        return IntStream.range(0, items.size())
                .filter(at -> items.get(at).commentary().id().equals(id))
                .findFirst()
                .orElse(-1);
    }

    private static boolean toDo(WorkItem item) {
        return item.task() == Task.WRITE || item.task() == Task.SIGN;
    }
}
