package org.countersign.tenancy;

import java.util.EnumSet;
import java.util.Set;

/** The system's own actors and, reviewed here, all that each may do. */
public enum SystemActor {
    DEMONSTRATION(
            "Demonstration",
            EnumSet.complementOf(EnumSet.of(Right.NOTIFY, Right.WITNESS, Right.CHAIN, Right.KEEP_TIME))),
    NOTIFIER("Notifier", EnumSet.of(Right.READ, Right.NOTIFY)),
    /** Signs people in and lets the invited join. */
    DOORKEEPER("Doorkeeper", EnumSet.of(Right.READ, Right.WITNESS)),
    /** Chains the trail of acts. */
    CHAINER("Chainer", EnumSet.of(Right.CHAIN)),
    /** Does what the calendar says. */
    TIMEKEEPER("Countersign", EnumSet.of(Right.READ, Right.KEEP_TIME));

    private final String words;
    private final Set<Right> rights;

    SystemActor(String words, Set<Right> rights) {
        this.words = words;
        this.rights = Set.copyOf(rights);
    }

    public String words() {
        return words;
    }

    public boolean may(Right right) {
        return rights.contains(right);
    }

    Actor actor() {
        return new Actor(null, words);
    }
}
