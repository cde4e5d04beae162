package org.countersign.tenancy;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** How far one authority's changes have been read on this node. */
final class Reading {

    /** How old what a page shows may be when it begins to watch. */
    private static final Duration RECENT = Duration.ofSeconds(10);

    /** How far back a first look goes for what is recent; where more are unread, anything may have changed. */
    private static final long MOST = 500;

    private static final long UNKNOWN = -1;

    private final Deque<Told> recent = new ArrayDeque<>();
    private final List<Change> news = new ArrayList<>();
    private long begun;
    private long read = UNKNOWN;

    /** From where to read on, given the newest number; empty where there is nothing to read. */
    OptionalLong nextFrom(long newest) {
        if (read == UNKNOWN) {
            begun = newest;
            read = Math.max(0, newest - MOST);
        } else if (newest < read || newest - read > MOST) {
            missed(newest);
        }
        return newest > read ? OptionalLong.of(read) : OptionalLong.empty();
    }

    /** What was there before the first look is news to nobody, unless it is recent. */
    void take(ChangeTable.Logged logged) {
        boolean old = logged.seq() <= begun;
        if (!old && logged.seq() > Math.max(read, begun) + 1) {
            missed(logged.seq());
        }
        read = logged.seq();
        if (!old || logged.age().compareTo(RECENT) <= 0) {
            news.add(logged.change());
        }
    }

    /** All up to there has been read; what of it was not found is gone. */
    void upTo(long newest) {
        if (Math.max(read, begun) < newest) {
            missed(newest);
        }
        read = Math.max(read, newest);
    }

    /** Numbers are without gaps, so what is missing was removed unread: anything may have changed. */
    private void missed(long newest) {
        read = newest;
        Stream.of(ChangeKind.values()).map(kind -> new Change(kind, "")).forEach(news::add);
    }

    List<Change> news() {
        return List.copyOf(news);
    }

    /** For whoever has just come: the news, and what was news to others a moment ago. */
    List<Change> recent() {
        forget();
        return Stream.concat(recent.stream().map(Told::change), news.stream())
                .distinct()
                .toList();
    }

    void told() {
        long now = System.nanoTime();
        news.forEach(change -> recent.addLast(new Told(change, now)));
        news.clear();
        forget();
    }

    private void forget() {
        long oldest = System.nanoTime() - RECENT.toNanos();
        while (!recent.isEmpty() && recent.getFirst().at() - oldest < 0) {
            recent.removeFirst();
        }
    }

    /** @param at by the machine's own count, which no correction of the clock moves */
    private record Told(Change change, long at) {}
}
