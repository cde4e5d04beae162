package org.countersign.audit;

/**
 * Something a check found.
 *
 * @param kind what is wrong
 * @param place which entry or link, in words
 */
public record Finding(Kind kind, String place) {

    /** "Entry 57 of the chain (…) was changed after it was written." */
    public String words() {
        return place + " " + kind.words + ".";
    }

    /** What can be wrong with a trail. */
    public enum Kind {
        ALTERED("was changed after it was written"),
        REMOVED("was removed"),
        INSERTED("was not written by Countersign"),
        MISPLACED("does not follow from the link before it: links were changed, swapped or put in"),
        UNCHAINED("was never chained: the job that chains does not run, or a link was removed"),
        CUT("does not match the chain as it was sent out: its tail was cut off, or it was written anew");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }
}
