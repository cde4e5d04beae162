package org.countersign.actual;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.Scope;
import org.countersign.tenancy.TenantJdbc;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** Figures and their revisions as stored; written in batches. */
@Component
class ActualTable {

    private final TenantJdbc jdbc;

    ActualTable(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    Map<IndicatorId, NavigableMap<YearMonth, RecordedValue>> between(YearMonth from, YearMonth to) {
        Map<IndicatorId, NavigableMap<YearMonth, RecordedValue>> all = new HashMap<>();
        jdbc.sql("""
                SELECT month, indicator_id, state, amount, numerator, denominator, detail, status, revision
                FROM actual WHERE authority_id = :authority AND month BETWEEN :from AND :to
                """).param("from", from.atDay(1)).param("to", to.atDay(1)).query(row -> {
            all.computeIfAbsent(new IndicatorId(row.getInt("indicator_id")), id -> new TreeMap<>())
                    .put(month(row), recorded(row));
        });
        return all;
    }

    NavigableMap<YearMonth, RecordedValue> trend(IndicatorId indicator) {
        NavigableMap<YearMonth, RecordedValue> trend = new TreeMap<>();
        jdbc.sql("""
                SELECT month, state, amount, numerator, denominator, detail, status, revision
                FROM actual WHERE authority_id = :authority AND indicator_id = :indicator
                """).param("indicator", indicator.value()).query(row -> {
            trend.put(month(row), recorded(row));
        });
        return trend;
    }

    void write(LoadId load, List<Write> writes) {
        SqlParameterSource[] rows =
                writes.stream().map(write -> parameters(load, write)).toArray(SqlParameterSource[]::new);
        jdbc.batch("""
                INSERT INTO actual (authority_id, month, indicator_id, state, amount, numerator, denominator, detail,
                                    status, revision)
                VALUES (:authority, :month, :indicator, :state, :amount, :numerator, :denominator, :detail,
                        :status, :revision)
                ON DUPLICATE KEY UPDATE state = VALUES(state), amount = VALUES(amount),
                    numerator = VALUES(numerator), denominator = VALUES(denominator), detail = VALUES(detail),
                    status = VALUES(status), revision = VALUES(revision)
                """, rows);
        jdbc.batch("""
                INSERT INTO actual_revision (authority_id, indicator_id, month, revision, state, amount, numerator,
                                             denominator, detail, status, load_id)
                VALUES (:authority, :indicator, :month, :revision, :state, :amount, :numerator,
                        :denominator, :detail, :status, :load)
                """, rows);
    }

    List<Revision> revisions(IndicatorId indicator) {
        return jdbc.sql("""
                SELECT r.month, r.revision, r.state, r.amount, r.numerator, r.denominator, r.detail,
                       l.at, l.actor_name, l.reason, l.source
                FROM actual_revision r
                JOIN data_load l ON l.authority_id = r.authority_id AND l.load_id = r.load_id
                WHERE r.authority_id = :authority AND r.indicator_id = :indicator
                ORDER BY r.month DESC, r.revision DESC
                """)
                .param("indicator", indicator.value())
                .query(ActualTable::revision)
                .list();
    }

    private static MapSqlParameterSource parameters(LoadId load, Write write) {
        var row = new MapSqlParameterSource("authority", Scope.authorityNow().value())
                .addValue("month", write.value().month().atDay(1))
                .addValue("indicator", write.value().indicator().value())
                .addValue("status", Status.PROVISIONAL.name())
                .addValue("revision", write.revision())
                .addValue("load", Ids.bytes(load.value()));
        return ValueColumns.bind(row, write.value().value());
    }

    private static RecordedValue recorded(ResultSet row) throws SQLException {
        return new RecordedValue(
                ValueColumns.full(row), Status.valueOf(row.getString("status")), row.getInt("revision"));
    }

    private static Revision revision(ResultSet row, int number) throws SQLException {
        return new Revision(
                month(row),
                row.getInt("revision"),
                ValueColumns.full(row),
                row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("actor_name"),
                row.getString("reason"),
                row.getString("source"));
    }

    private static YearMonth month(ResultSet row) throws SQLException {
        return YearMonth.from(row.getObject("month", LocalDate.class));
    }

    record Write(NewValue value, int revision) {}
}
