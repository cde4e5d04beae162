package org.countersign.tenancy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Changes as stored. They hold kinds and ids only, so that one reader may read those of several authorities at once. */
@Component
class ChangeTable {

    private static final String APPEND = """
            INSERT INTO change_log (authority_id, seq, kind, ref, at)
            SELECT authority_id, last_seq - :behind, :kind, :ref, NOW(6) FROM change_counter
            WHERE authority_id = :authority
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate template;

    ChangeTable(JdbcClient jdbc, NamedParameterJdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /** Takes the next numbers, and with them the lock of the counter until the transaction ends. */
    void append(AuthorityId authority, List<Change> changes) {
        jdbc.sql("""
                INSERT INTO change_counter (authority_id, last_seq) VALUES (:authority, :count)
                ON DUPLICATE KEY UPDATE last_seq = last_seq + VALUES(last_seq)
                """)
                .param("authority", authority.value())
                .param("count", changes.size())
                .update();
        template.batchUpdate(
                APPEND,
                IntStream.range(0, changes.size())
                        .mapToObj(at -> row(authority, changes.get(at), changes.size() - 1 - at))
                        .toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource row(AuthorityId authority, Change change, int behind) {
        return new MapSqlParameterSource()
                .addValue("authority", authority.value())
                .addValue("behind", behind)
                .addValue("kind", change.kind().name())
                .addValue("ref", change.ref());
    }

    /** The newest number of each that has any; one statement for all of them. */
    Map<AuthorityId, Long> newest(Collection<AuthorityId> authorities) {
        Map<AuthorityId, Long> newest = new LinkedHashMap<>();
        jdbc.sql("SELECT authority_id, last_seq FROM change_counter WHERE authority_id IN (:authorities)")
                .param(
                        "authorities",
                        authorities.stream().map(AuthorityId::value).toList())
                .query(row -> {
                    newest.put(new AuthorityId(row.getInt(1)), row.getLong(2));
                });
        return newest;
    }

    /** What came after these numbers, by authority and number; one statement for all of them. */
    List<Logged> after(Map<AuthorityId, Long> numbers) {
        String ranges = numbers.entrySet().stream()
                .map(each ->
                        "authority_id = %d AND seq > %d".formatted(each.getKey().value(), each.getValue()))
                .collect(Collectors.joining(" OR "));
        return jdbc.sql("""
                SELECT authority_id, seq, kind, ref, TIMESTAMPDIFF(MICROSECOND, at, NOW(6)) AS age FROM change_log
                WHERE %s ORDER BY authority_id, seq
                """.formatted(ranges)).query(ChangeTable::logged).list();
    }

    /** Removes what every node has long read; a node that has not is told by the numbers that it missed some. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public int remove(Duration olderThan) {
        return jdbc.sql("DELETE FROM change_log WHERE at < NOW(6) - INTERVAL :seconds SECOND LIMIT 10000")
                .param("seconds", olderThan.toSeconds())
                .update();
    }

    private static Logged logged(ResultSet row, int number) throws SQLException {
        return new Logged(
                new AuthorityId(row.getInt("authority_id")),
                row.getLong("seq"),
                new Change(ChangeKind.valueOf(row.getString("kind")), row.getString("ref")),
                Duration.ofNanos(row.getLong("age") * 1_000));
    }

    /** @param age by the database's clock */
    record Logged(AuthorityId authority, long seq, Change change, Duration age) {}
}
