package org.countersign.operator;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.Suspension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The one place that looks across authorities, one statement for each question however many there are. It selects
 * counts, dates and the operator's own words; no statement here may name a column with a figure or a text.
 */
@Component
class AuthorityCounts {

    private final JdbcClient jdbc;

    AuthorityCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<AuthorityId, Instant> onBoard() {
        return moments("SELECT authority_id, since FROM on_board");
    }

    Map<AuthorityId, Long> people() {
        return numbers("""
                SELECT m.authority_id, COUNT(*) FROM membership m JOIN person p ON p.person_id = m.person_id
                WHERE m.active AND p.active AND p.email IS NOT NULL GROUP BY m.authority_id
                """);
    }

    Map<AuthorityId, Long> invited() {
        return numbers("""
                SELECT authority_id, COUNT(*) FROM invitation
                WHERE accepted_at IS NULL AND withdrawn_at IS NULL GROUP BY authority_id
                """);
    }

    Map<AuthorityId, Long> indicators() {
        return numbers("SELECT authority_id, COUNT(*) FROM indicator WHERE overview_of IS NULL GROUP BY authority_id");
    }

    Map<AuthorityId, List<YearMonth>> openMonths() {
        return rows(
                        "SELECT authority_id, month FROM cycle WHERE locked_at IS NULL ORDER BY month DESC",
                        row -> YearMonth.from(row.getObject(2, LocalDate.class)))
                .collect(groupingBy(Row::authority, mapping(Row::value, toList())));
    }

    Map<AuthorityId, Instant> lastImports() {
        return moments("SELECT authority_id, MAX(at) FROM data_load GROUP BY authority_id");
    }

    Map<AuthorityId, Instant> lastSignIns() {
        return moments("""
                SELECT m.authority_id, MAX(s.started_at)
                FROM membership m JOIN sign_in_session s ON s.person_id = m.person_id
                WHERE m.active GROUP BY m.authority_id
                """);
    }

    Map<AuthorityId, Suspension> suspensions() {
        return map(rows("""
                SELECT authority_id, suspended_at, suspended_because FROM access_condition
                WHERE suspended_because IS NOT NULL
                """, row -> new Suspension(row.getString(3), moment(row))));
    }

    private Map<AuthorityId, Long> numbers(String sql) {
        return map(rows(sql, row -> row.getLong(2)));
    }

    private Map<AuthorityId, Instant> moments(String sql) {
        return map(rows(sql, AuthorityCounts::moment));
    }

    private static Instant moment(ResultSet row) throws SQLException {
        return row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private <T> Stream<Row<T>> rows(String sql, Reading<T> reading) {
        return jdbc
                .sql(sql)
                .query((row, number) -> new Row<>(new AuthorityId(row.getInt(1)), reading.of(row)))
                .list()
                .stream();
    }

    private static <T> Map<AuthorityId, T> map(Stream<Row<T>> rows) {
        return rows.collect(toMap(Row::authority, Row::value));
    }

    private record Row<T>(AuthorityId authority, T value) {}

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }
}
