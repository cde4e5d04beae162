package org.countersign.authority;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From a first to a last day, either of them open. */
final class Span {

    private Span() {}

    static boolean includes(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    static boolean overlaps(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate first, LocalDate last) {
        return (from == null || !last.isBefore(from)) && (to == null || !first.isAfter(to));
    }
}
