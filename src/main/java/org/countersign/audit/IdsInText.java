package org.countersign.audit;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Ids of people in what an entry says: stored as ids, because names change, and read as names. */
final class IdsInText {

    /** As some older entries have it, too. */
    private static final Pattern ID =
            Pattern.compile("(?:PersonId\\[value=)?\\b([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\b\\]?");

    private IdsInText() {}

    static Stream<UUID> of(AuditEntry entry) {
        return Stream.of(entry.change().before(), entry.change().after(), entry.detail())
                .flatMap(text -> ID.matcher(text).results())
                .map(found -> UUID.fromString(found.group(1)));
    }

    /** The entry as it is shown; an id that is nobody's of the authority stays. */
    static AuditEntry named(AuditEntry entry, Map<UUID, String> names) {
        return new AuditEntry(
                entry.id(),
                entry.at(),
                entry.personId(),
                entry.name(),
                entry.act(),
                entry.subject(),
                named(entry.detail(), names),
                new Change(
                        named(entry.change().before(), names),
                        named(entry.change().after(), names)),
                entry.origin());
    }

    private static String named(String text, Map<UUID, String> names) {
        return ID.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(Optional.ofNullable(names.get(UUID.fromString(found.group(1))))
                                .orElse(found.group())));
    }
}
