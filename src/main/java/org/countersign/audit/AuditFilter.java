package org.countersign.audit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Which entries somebody looks for.
 *
 * @param text part of a person's name or of a subject; empty for all
 * @param from the first day, London time
 * @param to the last day, London time
 */
public record AuditFilter(
        String text, Optional<Act.Kind> kind, Optional<UUID> person, Optional<LocalDate> from, Optional<LocalDate> to) {

    public static final AuditFilter ALL =
            new AuditFilter("", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
