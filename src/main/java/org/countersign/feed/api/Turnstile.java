package org.countersign.feed.api;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Lets one delivery of a token in at a time, and a few altogether: each holds a file in memory and a connection. */
final class Turnstile {

    private final int most;
    private final Set<UUID> inside = ConcurrentHashMap.newKeySet();

    Turnstile(int most) {
        this.most = most;
    }

    /** False where this token has one inside already, or there are too many. */
    synchronized boolean enter(UUID token) {
        return inside.size() < most && inside.add(token);
    }

    void leave(UUID token) {
        inside.remove(token);
    }
}
