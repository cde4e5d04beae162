package org.countersign.indicator;

/** What became of an edited indicator. */
public sealed interface Saved {

    record Done(IndicatorId id) implements Saved {}

    /** Somebody else was faster; nothing was changed. */
    record Conflict(IndicatorDetails theirs) implements Saved {}

    /** Nothing was changed; the words say why, and belong to the field. */
    record Refused(Field field, String words) implements Saved {}

    /** Where a refusal is shown. */
    enum Field {
        REFERENCE,
        REDEFINITION,
        WHOLE,
        POLARITY
    }
}
