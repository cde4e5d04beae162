package org.countersign.tenancy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * The changes of authorities, for whoever on this node watches one. One look asks for all watched authorities together,
 * however many watch; while nobody does, nothing is asked.
 */
@Component
public class Changes {

    private static final Logger LOG = LoggerFactory.getLogger(Changes.class);

    private final ChangeTable table;
    private final Map<AuthorityId, Set<Watcher>> watched = new ConcurrentHashMap<>();
    private final Map<AuthorityId, Reading> readings = new HashMap<>();
    private volatile Runnable lookSoon = () -> {};

    Changes(ChangeTable table) {
        this.table = table;
    }

    /**
     * Tells of each change from now on, and of those of the last seconds, which may be newer than what the watcher has
     * read. Told on the reader's own thread, which it must not hold up.
     */
    public Watch watch(AuthorityId authority, Consumer<List<Change>> told) {
        var watcher = new Watcher(told);
        watched.compute(authority, (key, others) -> {
            Set<Watcher> all = others == null ? ConcurrentHashMap.newKeySet() : others;
            all.add(watcher);
            return all;
        });
        return () -> watched.computeIfPresent(authority, (key, others) -> {
            others.remove(watcher);
            return others.isEmpty() ? null : others;
        });
    }

    /** What lets this node look without waiting for its next turn. */
    void lookSoonBy(Runnable wake) {
        lookSoon = wake;
    }

    /** Something was committed on this node: whoever watches here sees it at once, others with their node's next look. */
    void committed(AuthorityId authority) {
        if (watched.containsKey(authority)) {
            lookSoon.run();
        }
    }

    /** How many watch, on this node. */
    public int watchers() {
        return watched.values().stream().mapToInt(Set::size).sum();
    }

    /** Looks once for what is new. Away from the database, it is found with the next look that reaches it. */
    synchronized void look() {
        Set<AuthorityId> now = Set.copyOf(watched.keySet());
        readings.keySet().retainAll(now);
        if (now.isEmpty()) {
            return;
        }
        try {
            read(now);
            now.forEach(this::tell);
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("What changed could not be read: {}", e.getMessage());
        }
    }

    private void read(Set<AuthorityId> now) {
        Map<AuthorityId, Long> newest = table.newest(now);
        Map<AuthorityId, Long> unread = new HashMap<>();
        now.forEach(authority -> readings.computeIfAbsent(authority, key -> new Reading())
                .nextFrom(newest.getOrDefault(authority, 0L))
                .ifPresent(from -> unread.put(authority, from)));
        if (!unread.isEmpty()) {
            table.after(unread)
                    .forEach(logged -> readings.get(logged.authority()).take(logged));
            unread.keySet().forEach(authority -> readings.get(authority).upTo(newest.getOrDefault(authority, 0L)));
        }
    }

    private void tell(AuthorityId authority) {
        Reading reading = readings.get(authority);
        for (Watcher watcher : watched.getOrDefault(authority, Set.of())) {
            watcher.tell(reading);
        }
        reading.told();
    }

    /** Stops when nobody watches any more. */
    @FunctionalInterface
    public interface Watch {

        void stop();
    }

    private static final class Watcher {

        private final Consumer<List<Change>> told;
        private boolean fresh = true;

        Watcher(Consumer<List<Change>> told) {
            this.told = told;
        }

        /** What one watcher does not bear is nobody else's trouble. */
        void tell(Reading reading) {
            List<Change> news = fresh ? reading.recent() : reading.news();
            fresh = false;
            if (!news.isEmpty()) {
                try {
                    told.accept(news);
                } catch (RuntimeException e) {
                    LOG.warn("Somebody who watches could not be told", e);
                }
            }
        }
    }
}
