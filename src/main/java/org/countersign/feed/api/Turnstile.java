package org.countersign.feed.api;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.FeedAuthentication;

/**
 * Lets one delivery of a token in at a time, and a few of an authority: those who send slowly stand in the way of nobody
 * else.
 */
final class Turnstile {

    private final int most;
    private final Map<UUID, AuthorityId> inside = new ConcurrentHashMap<>();

    /** @param most of one authority */
    Turnstile(int most) {
        this.most = most;
    }

    /** False where this token has one inside already, or its authority too many. */
    synchronized boolean enter(FeedAuthentication feed) {
        long others = inside.values().stream().filter(feed.authority()::equals).count();
        return others < most && inside.putIfAbsent(feed.token(), feed.authority()) == null;
    }

    void leave(FeedAuthentication feed) {
        inside.remove(feed.token());
    }
}
