package org.countersign.audit;

import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Ids of people in what an entry says: stored as ids, because names change, and read as names. */
final class IdsInText {

    private static final String UUID_TEXT = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /** Alone, or as the type writes itself. */
    private static final Pattern ID =
            Pattern.compile("PersonId\\[value=(" + UUID_TEXT + ")\\]|\\b(" + UUID_TEXT + ")\\b");

    private IdsInText() {}

    static Stream<UUID> of(AuditEntry entry) {
        return Stream.of(entry.change().before(), entry.change().after(), entry.detail())
                .flatMap(text -> ID.matcher(text).results())
                .map(IdsInText::id);
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
                .replaceAll(found -> Matcher.quoteReplacement(names.getOrDefault(id(found), found.group())));
    }

    private static UUID id(MatchResult found) {
        return UUID.fromString(found.group(1) == null ? found.group(2) : found.group(1));
    }
}
