package org.countersign.scorecard;

import java.util.Locale;
import java.util.Optional;

/**
 * The letter that, with Alt and Shift, turns the grid into the plain table and back.
 *
 * @param letter one of A to Z
 */
public record TableKey(String letter) {

    public static final TableKey AT_FIRST = new TableKey("T");

    public TableKey {
        if (!letter.matches("[A-Z]")) {
            throw new IllegalArgumentException("A key is one letter from A to Z.");
        }
    }

    /** In either case; empty for anything but one letter. */
    public static Optional<TableKey> of(String typed) {
        String letter = typed.strip().toUpperCase(Locale.ROOT);
        return letter.matches("[A-Z]") ? Optional.of(new TableKey(letter)) : Optional.empty();
    }
}
