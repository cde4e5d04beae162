package org.countersign.calculation;

import java.math.BigDecimal;

/** What a cell of a file turned out to hold. */
public sealed interface ParsedValue {

    /**
     * Read without doubt.
     *
     * @param percentSign whether the text carried a % sign, which tells the column's unit
     */
    record Read(Value value, boolean percentSign) implements ParsedValue {}

    /**
     * A number that a person has to settle first.
     *
     * @param number as written, without brackets
     */
    record Question(String text, Doubt doubt, BigDecimal number) implements ParsedValue {}

    /**
     * Neither a number nor a known mark.
     *
     * @param reason a sentence for the person who loads the file
     */
    record Unreadable(String text, String reason) implements ParsedValue {}

    /** What is asked. */
    enum Doubt {
        /** (3): asked once per column. */
        NEGATIVE_OR_NUMERATOR("Is a number in brackets negative, or a numerator?"),
        /** 0.068 in a percentage indicator, without a % sign or a number format. */
        SHARE_OR_PERCENTAGE("Is this a share of 1, or already a percentage?"),
        /** 12/18 where the indicator is not a percentage. */
        FRACTION_OUTSIDE_PERCENTAGE("Should a numerator with its denominator stand for a percentage here?"),
        /** 67% (12/19): the percentage printed is not the one calculated. */
        FRACTION_DISAGREES("Which is right: the percentage, or the numerator and denominator?");

        private final String question;

        Doubt(String question) {
            this.question = question;
        }

        public String question() {
            return question;
        }
    }
}
