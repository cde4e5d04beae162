package org.countersign.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.TenantJdbc;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** The links of an authority's chain: added at its end and read. */
@Component
class LinkTable {

    private final TenantJdbc jdbc;

    LinkTable(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    Head head() {
        return jdbc.sql("SELECT seq, mac FROM audit_link WHERE authority_id = :authority ORDER BY seq DESC LIMIT 1")
                .query((row, number) -> new Head(row.getLong("seq"), row.getBytes("mac")))
                .optional()
                .orElse(Head.START);
    }

    /** When the entry was made that the last link holds; the ids of entries rise with time. */
    Instant madeAtHead() {
        return jdbc.sql("SELECT entry_id FROM audit_link WHERE authority_id = :authority ORDER BY seq DESC LIMIT 1")
                .query((row, number) ->
                        Instant.ofEpochMilli(Ids.of(row.getBytes("entry_id")).getMostSignificantBits() >>> 16))
                .optional()
                .orElse(Instant.EPOCH);
    }

    /** Adds links. Where another node was faster, the key of their places refuses all of them. */
    void add(AuthorityId authority, List<Link> links) {
        jdbc.batch("""
                INSERT INTO audit_link (authority_id, seq, entry_id, mac) VALUES (:authority, :seq, :entry, :mac)
                """, links.stream().map(link -> parameters(authority, link)).toArray(SqlParameterSource[]::new));
    }

    /** The links after a place, in order, with their entries. */
    List<Link> after(long seq, int atMost) {
        return jdbc.sql("SELECT l.seq, l.mac, l.entry_id AS linked, " + EntryTable.COLUMNS + """
                FROM audit_link l
                LEFT JOIN audit_entry e ON e.authority_id = l.authority_id AND e.entry_id = l.entry_id
                WHERE l.authority_id = :authority AND l.seq > :after ORDER BY l.seq LIMIT :most
                """)
                .param("after", seq)
                .param("most", atMost)
                .query((row, number) -> link(row))
                .list();
    }

    private static Link link(ResultSet row) throws SQLException {
        UUID entry = Ids.of(row.getBytes("linked"));
        Optional<Sealed> held =
                row.getBytes("entry_id") == null ? Optional.empty() : Optional.of(EntryTable.stored(row));
        return new Link(row.getLong("seq"), row.getBytes("mac"), entry, held);
    }

    private static SqlParameterSource parameters(AuthorityId authority, Link link) {
        return new MapSqlParameterSource("authority", authority.value())
                .addValue("seq", link.seq())
                .addValue("entry", Ids.bytes(link.entryId()))
                .addValue("mac", link.mac());
    }
}
