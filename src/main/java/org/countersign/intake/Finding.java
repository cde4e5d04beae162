package org.countersign.intake;

/**
 * Something a person should know about a file before it is imported.
 *
 * @param sentence in plain English
 */
public record Finding(Kind kind, Place place, String sentence) {

    /** What it means for the import. */
    public enum Kind {
        /** Left out on purpose. */
        SKIPPED,
        /** Kept back until a person has decided. */
        HELD,
        /** Imported; worth a look. */
        NOTED
    }

    static Finding skipped(Place place, String sentence) {
        return new Finding(Kind.SKIPPED, place, sentence);
    }

    static Finding held(Place place, String sentence) {
        return new Finding(Kind.HELD, place, sentence);
    }

    static Finding noted(Place place, String sentence) {
        return new Finding(Kind.NOTED, place, sentence);
    }
}
