package org.countersign.intake;

import java.util.Set;
import org.countersign.commentary.Deadlines;

/**
 * What whoever presses "Import" has said yes to.
 *
 * @param shown the preview in front of them; if it no longer holds, nothing is written
 * @param peopleToAdd names to take in as people who cannot sign in yet
 * @param deadlines of the month, should it be opened
 */
public record Confirmation(Preview shown, Set<String> peopleToAdd, Deadlines deadlines) {

    public Confirmation {
        peopleToAdd = Set.copyOf(peopleToAdd);
    }
}
