package org.countersign.feed.api;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** How often somebody may ask within one minute, counted on this node and bounded in what it remembers. */
final class Pace {

    private static final int MOST_REMEMBERED = 10_000;
    private static final long SECONDS = 60;

    private final int most;
    private final Clock clock;
    private final AtomicReference<Minute> now = new AtomicReference<>(new Minute(-1, new ConcurrentHashMap<>()));

    Pace(int most, Clock clock) {
        this.most = most;
        this.clock = clock;
    }

    /** Counts one more; false where it is one too many. */
    boolean take(String who) {
        return counted(who).incrementAndGet() <= most;
    }

    /** Whether there is none left; counts nothing. */
    boolean isUsedUp(String who) {
        return counted(who).get() >= most;
    }

    /** Until it begins anew. */
    long seconds() {
        return SECONDS - clock.instant().getEpochSecond() % SECONDS;
    }

    /** Those beyond what is remembered share one count. */
    private AtomicInteger counted(String who) {
        Map<String, AtomicInteger> counts = minute().counts();
        String key = counts.size() < MOST_REMEMBERED || counts.containsKey(who) ? who : "";
        return counts.computeIfAbsent(key, first -> new AtomicInteger());
    }

    private Minute minute() {
        long number = clock.instant().getEpochSecond() / SECONDS;
        return now.updateAndGet(
                minute -> minute.number() == number ? minute : new Minute(number, new ConcurrentHashMap<>()));
    }

    private record Minute(long number, Map<String, AtomicInteger> counts) {}
}
