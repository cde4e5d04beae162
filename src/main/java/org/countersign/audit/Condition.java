package org.countersign.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countersign.tenancy.Ids;

/** A filter as SQL: fixed words, with everything that somebody typed as a parameter. */
class Condition {

    private final List<String> parts = new ArrayList<>(List.of("e.authority_id = :authority"));
    private final Map<String, Object> parameters = new HashMap<>();

    static Condition of(AuditFilter filter) {
        var condition = new Condition();
        condition.text(filter.text().strip());
        filter.kind().ifPresent(condition::kind);
        filter.person()
                .ifPresent(person -> condition.add("e.person_id = :person", Map.of("person", Ids.bytes(person))));
        filter.from().ifPresent(day -> condition.add("e.at >= :from", Map.of("from", start(day))));
        filter.to().ifPresent(day -> condition.add("e.at < :to", Map.of("to", start(day.plusDays(1)))));
        return condition;
    }

    /** Entries older than this one, or of the same moment with a smaller id. */
    Condition before(AuditCursor cursor) {
        add(
                "e.at <= :cursorAt AND (e.at < :cursorAt OR e.entry_id < :cursorId)",
                Map.of("cursorAt", utc(cursor.at()), "cursorId", Ids.bytes(cursor.id())));
        return this;
    }

    String sql() {
        return String.join(" AND ", parts);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void text(String text) {
        if (!text.isEmpty()) {
            add(
                    "(e.subject LIKE :text OR e.actor_name LIKE :text)",
                    Map.of("text", "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%"));
        }
    }

    private void kind(Act.Kind kind) {
        if (kind == Act.Kind.OTHER) {
            add("e.act NOT IN (:acts)", Map.of("acts", Act.codes()));
        } else {
            add("e.act IN (:acts)", Map.of("acts", kind.codes()));
        }
    }

    private void add(String sql, Map<String, Object> values) {
        parts.add(sql);
        parameters.putAll(values);
    }

    private static LocalDateTime start(LocalDate day) {
        return utc(day.atStartOfDay(LondonTime.LONDON).toInstant());
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
