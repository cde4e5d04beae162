package org.countersign.authority;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A nine-character code and when it stood for its authority.
 *
 * @param from first day; none when it began before 1 April 2009
 * @param to last day; none while it is in force
 */
public record OnsCode(
        String value, @Nullable LocalDate from, @Nullable LocalDate to) implements Serializable {

    /** Whether the code was in force on that day. */
    public boolean inForceOn(LocalDate day) {
        return Span.includes(from, to, day);
    }
}
