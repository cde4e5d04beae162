package org.countersign.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.TenantJdbc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** Entries as stored: added, read, never changed. */
@Component
class EntryTable {

    static final String COLUMNS = """
            e.entry_id, e.at, e.person_id, e.actor_name, e.act, e.subject, e.detail, e.value_before, e.value_after,
            e.address, e.session_ref, e.seal
            """;

    static final String ADD = """
            INSERT INTO audit_entry (authority_id, entry_id, at, person_id, actor_name, act, subject, detail,
                                     value_before, value_after, address, session_ref, seal)
            VALUES (:authority, :id, :at, :person, :name, :act, :subject, :detail,
                    :before, :after, :address, :session, :seal)
            """;

    private static final List<String> TEXTS =
            List.of("detail", "value_before", "value_after", "address", "session_ref");

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_SUBJECT = 200;

    private final TenantJdbc jdbc;
    private final Macs macs;

    EntryTable(TenantJdbc jdbc, Macs macs) {
        this.jdbc = jdbc;
        this.macs = macs;
    }

    void addAll(AuthorityId authority, List<AuditEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        jdbc.batch(ADD, entries.stream().map(entry -> row(authority, entry)).toArray(SqlParameterSource[]::new));
    }

    SqlParameterSource row(AuthorityId authority, AuditEntry entry) {
        return new MapSqlParameterSource("authority", authority.value())
                .addValue("id", Ids.bytes(entry.id()))
                .addValue("at", LocalDateTime.ofInstant(entry.at(), ZoneOffset.UTC))
                .addValue("person", bytes(entry.personId()))
                .addValue("name", entry.name())
                .addValue("act", entry.act())
                .addValue("subject", entry.subject())
                .addValue("detail", entry.detail())
                .addValue("before", entry.change().before())
                .addValue("after", entry.change().after())
                .addValue("address", entry.origin().address())
                .addValue("session", entry.origin().session())
                .addValue("seal", macs.seal(authority, entry));
    }

    /**
     * Entries that no link holds yet, the oldest first.
     *
     * @param since looks at no entry made before; entries are committed a little later than they are made
     */
    List<Sealed> unchained(Instant since, int atMost) {
        return jdbc.sql("SELECT " + COLUMNS + """
                FROM audit_entry e
                LEFT JOIN audit_link l ON l.authority_id = e.authority_id AND l.entry_id = e.entry_id
                WHERE e.authority_id = :authority AND e.entry_id >= :since AND l.seq IS NULL
                ORDER BY e.entry_id LIMIT :most
                """)
                .param("since", Ids.bytes(firstOf(since)))
                .param("most", atMost)
                .query((row, number) -> stored(row))
                .list();
    }

    static String name(String name) {
        return cut(name, LONGEST_NAME);
    }

    static String subject(String subject) {
        return cut(subject, LONGEST_SUBJECT);
    }

    static Sealed stored(ResultSet row) throws SQLException {
        byte[] seal = row.getBytes("seal");
        return new Sealed(entry(row), seal == null || lacksText(row) ? new byte[0] : seal);
    }

    /** This application writes empty texts and never none. */
    private static boolean lacksText(ResultSet row) throws SQLException {
        for (String column : TEXTS) {
            if (row.getString(column) == null) {
                return true;
            }
        }
        return false;
    }

    static AuditEntry entry(ResultSet row) throws SQLException {
        byte[] person = row.getBytes("person_id");
        return new AuditEntry(
                Ids.of(row.getBytes("entry_id")),
                row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                person == null ? null : Ids.of(person),
                row.getString("actor_name"),
                row.getString("act"),
                row.getString("subject"),
                text(row, "detail"),
                new Change(text(row, "value_before"), text(row, "value_after")),
                new Origin(text(row, "address"), text(row, "session_ref")));
    }

    /** The smallest id that an entry of this moment can have. */
    private static UUID firstOf(Instant moment) {
        return new UUID(moment.toEpochMilli() << 16, 0);
    }

    private static byte @Nullable [] bytes(@Nullable UUID id) {
        return id == null ? null : Ids.bytes(id);
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).orElse("");
    }

    /** What would not fit its column; by whole characters. */
    private static String cut(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "…";
    }
}
