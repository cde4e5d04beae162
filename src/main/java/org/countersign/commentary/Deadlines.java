package org.countersign.commentary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By when reporters submit and owners sign, London dates; the day itself still counts.
 *
 * @param board when the board meets; null where that is not known
 */
public record Deadlines(
        LocalDate reporters, LocalDate owners, @Nullable LocalDate board) {

    public Deadlines {
        if (owners.isBefore(reporters)) {
            throw new IllegalArgumentException("Owners cannot be due before reporters.");
        }
    }
}
