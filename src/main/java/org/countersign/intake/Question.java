package org.countersign.intake;

/**
 * What one column means, asked once for the whole file.
 *
 * @param proposed the reading that fits most files of this kind
 */
public record Question(Kind kind, Place place, String sentence, String proposed) {

    /** What is asked. */
    public enum Kind {
        /** Do ▲ and ▼ say what is good, or where the figure went? */
        DIRECTION_COLUMN,
        /** Is the change of a percentage relative, or in points? */
        CHANGE_OF_PERCENTAGES
    }
}
