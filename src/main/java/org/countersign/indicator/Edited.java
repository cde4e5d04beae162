package org.countersign.indicator;

/**
 * What became of changing something that somebody else may have changed meanwhile.
 *
 * @param <T> what was to be changed
 */
public sealed interface Edited<T> {

    record Done<T>() implements Edited<T> {}

    /** @param words why nothing was changed, and what to do */
    record Refused<T>(String words) implements Edited<T> {}

    /** Somebody else was first: nothing of theirs was overwritten. */
    record Conflict<T>(T theirs) implements Edited<T> {}
}
