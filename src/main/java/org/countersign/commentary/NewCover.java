package org.countersign.commentary;

import java.time.LocalDate;
import org.countersign.identity.PersonId;

/**
 * Somebody takes somebody's place.
 *
 * @param from the first day, in London
 * @param to the last day, which counts too
 */
public record NewCover(PersonId away, PersonId by, LocalDate from, LocalDate to, String note) {

    public static final int LONGEST_NOTE = 200;

    public NewCover {
        note = note.strip();
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("Cover ends on the day it begins, or later.");
        }
        if (away.equals(by)) {
            throw new IllegalArgumentException("Nobody covers for themselves.");
        }
        if (note.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException("A note has at most " + LONGEST_NOTE + " characters.");
        }
    }
}
