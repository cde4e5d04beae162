package org.countersign.actual;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.countersign.calculation.MonthlyValues;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.TenantJdbc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Figures and their revisions as stored; written in batches. */
@Component
class ActualTable {

    /** What MySQL's driver takes for: one row at a time. */
    private static final int ROW_BY_ROW = Integer.MIN_VALUE;

    private final TenantJdbc jdbc;
    private final Access access;

    ActualTable(TenantJdbc jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    Map<IndicatorId, NavigableMap<YearMonth, RecordedValue>> between(YearMonth from, YearMonth to) {
        return read(jdbc.sql("SELECT " + Sight.COLUMNS + """
                FROM actual a WHERE a.authority_id = :authority AND a.month BETWEEN :from AND :to
                """)
                .param("from", from.atDay(1))
                .param("to", to.atDay(1)));
    }

    /** Of these indicators only. */
    Map<IndicatorId, NavigableMap<YearMonth, RecordedValue>> between(
            Collection<IndicatorId> indicators, YearMonth from, YearMonth to) {
        if (indicators.isEmpty()) {
            return Map.of();
        }
        return read(jdbc.sql("SELECT " + Sight.COLUMNS + """
                FROM actual a WHERE a.authority_id = :authority AND a.indicator_id IN (:indicators)
                  AND a.month BETWEEN :from AND :to
                """)
                .param("indicators", ids(indicators))
                .param("from", from.atDay(1))
                .param("to", to.atDay(1)));
    }

    /** The values alone, read row by row; in the order of the primary key, so that nothing is sorted. */
    Map<IndicatorId, MonthlyValues> values(YearMonth from, YearMonth to) {
        Map<IndicatorId, MonthlyValues> all = new HashMap<>();
        Sight sight = Sight.of(access);
        jdbc.sql("SELECT " + (sight.everything() ? Sight.OF_EVERYTHING : Sight.COLUMNS) + """
                FROM actual a WHERE a.authority_id = :authority AND a.month BETWEEN :from AND :to
                ORDER BY a.month
                """)
                .param("from", from.atDay(1))
                .param("to", to.atDay(1))
                .withFetchSize(ROW_BY_ROW)
                .query(row -> {
                    all.computeIfAbsent(new IndicatorId(row.getInt("indicator_id")), id -> new MonthlyValues())
                            .append(month(row), sight.read(row).value());
                });
        return all;
    }

    /** Writes what does not stand so already, and tells what that was. */
    List<Write> record(LoadId load, List<NewValue> values) {
        List<YearMonth> months = values.stream().map(NewValue::month).toList();
        YearMonth from = Collections.min(months);
        YearMonth to = Collections.max(months);
        Set<IndicatorId> indicators = values.stream().map(NewValue::indicator).collect(Collectors.toSet());
        var present = between(indicators, from, to);
        var takenBack = takenBack(indicators, from, to);
        List<Write> writes = values.stream()
                .flatMap(value -> write(value, held(present, value), takenBack).stream())
                .toList();
        if (!writes.isEmpty()) {
            write(load, writes);
        }
        return writes;
    }

    private static Optional<Write> write(
            NewValue value, @Nullable RecordedValue held, Map<FigureKey, Integer> takenBack) {
        if (held == null) {
            return Optional.of(new Write(value, 1 + takenBack.getOrDefault(value.key(), 0)));
        }
        return held.value().equals(value.value())
                ? Optional.empty()
                : Optional.of(new Write(value, 1 + held.revision()));
    }

    private static @Nullable RecordedValue held(
            Map<IndicatorId, NavigableMap<YearMonth, RecordedValue>> present, NewValue value) {
        return present.getOrDefault(value.indicator(), Collections.emptyNavigableMap())
                .get(value.month());
    }

    NavigableMap<YearMonth, RecordedValue> trend(IndicatorId indicator) {
        NavigableMap<YearMonth, RecordedValue> trend = new TreeMap<>();
        Sight sight = Sight.of(access);
        jdbc.sql("SELECT " + Sight.COLUMNS + """
                FROM actual a WHERE a.authority_id = :authority AND a.indicator_id = :indicator
                """)
                .param("indicator", indicator.value())
                .query(row -> {
                    trend.put(month(row), sight.read(row));
                });
        return trend;
    }

    /** Every figure of these months as it was known at a moment; what came later, and what was mended before its release, is as if it were not there. */
    Map<IndicatorId, NavigableMap<YearMonth, RecordedValue>> asAt(YearMonth from, YearMonth to, Instant moment) {
        Sight sight = Sight.of(access);
        return read(jdbc.sql("""
                SELECT k.month, k.indicator_id, k.state, k.amount, k.numerator, k.denominator, k.detail, k.status,
                       k.revision, a.stage, kl.person_id AS entered_by,
                """ + Sight.revised("k") + """
                AS revised
                FROM (SELECT r.indicator_id, r.month, MAX(r.revision) AS revision FROM actual_revision r
                      JOIN data_load l ON l.authority_id = r.authority_id AND l.load_id = r.load_id
                      WHERE r.authority_id = :authority AND r.month BETWEEN :from AND :to
                        AND COALESCE(r.entered_at, l.at) <= :moment
                      GROUP BY r.indicator_id, r.month) known
                JOIN actual_revision k ON k.authority_id = :authority AND k.indicator_id = known.indicator_id
                                      AND k.month = known.month AND k.revision = known.revision
                JOIN data_load kl ON kl.authority_id = k.authority_id AND kl.load_id = k.load_id
                JOIN actual a ON a.authority_id = k.authority_id AND a.month = k.month
                             AND a.indicator_id = k.indicator_id
                WHERE k.state <> 'TAKEN_BACK'
                  AND (:everything OR kl.person_id = :me OR k.revision >= COALESCE(a.released_revision, 1))
                """)
                .param("everything", sight.everything())
                .param("me", sight.me())
                .param("from", from.atDay(1))
                .param("to", to.atDay(1))
                .param("moment", LocalDateTime.ofInstant(moment, ZoneOffset.UTC)));
    }

    private void write(LoadId load, List<Write> writes) {
        byte[] id = Ids.bytes(load.value());
        jdbc.batch("""
                INSERT INTO actual (authority_id, month, indicator_id, state, amount, numerator, denominator, detail,
                                    revision, released_revision, status, stage)
                VALUES (:authority, ?, ?, ?, ?, ?, ?, ?, ?, NULLIF(?, 1), 'PROVISIONAL', 'LOADED')
                ON DUPLICATE KEY UPDATE state = VALUES(state), amount = VALUES(amount),
                    numerator = VALUES(numerator), denominator = VALUES(denominator), detail = VALUES(detail),
                    status = VALUES(status), revision = VALUES(revision)
                """, writes, (statement, write) -> {
            set(statement, write);
            statement.setInt(9, write.revision());
        });
        jdbc.batch("""
                INSERT INTO actual_revision (authority_id, month, indicator_id, state, amount, numerator, denominator, detail,
                                             revision, load_id, status)
                VALUES (:authority, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'PROVISIONAL')
                """, writes, (statement, write) -> {
            set(statement, write);
            statement.setBytes(9, id);
        });
    }

    /** What both statements begin with, in their order. */
    private static void set(PreparedStatement statement, Write write) throws SQLException {
        statement.setObject(1, write.value().month().atDay(1));
        statement.setInt(2, write.value().indicator().value());
        ValueColumns.set(statement, 3, write.value().value());
        statement.setInt(8, write.revision());
    }

    /** The last revision of places from which the figure was taken back: whatever is written there next follows it. */
    private Map<FigureKey, Integer> takenBack(Collection<IndicatorId> indicators, YearMonth from, YearMonth to) {
        Map<FigureKey, Integer> last = new HashMap<>();
        jdbc.sql("""
                SELECT month, indicator_id, MAX(revision) AS revision FROM actual_revision
                WHERE authority_id = :authority AND indicator_id IN (:indicators)
                  AND month BETWEEN :from AND :to AND state = 'TAKEN_BACK'
                GROUP BY month, indicator_id
                """)
                .param("indicators", ids(indicators))
                .param("from", from.atDay(1))
                .param("to", to.atDay(1))
                .query(row -> {
                    last.put(
                            new FigureKey(new IndicatorId(row.getInt("indicator_id")), month(row)),
                            row.getInt("revision"));
                });
        return last;
    }

    Map<FigureKey, Integer> revisedBy(LoadId load) {
        Map<FigureKey, Integer> last = new HashMap<>();
        jdbc.sql("""
                SELECT r.month, r.indicator_id, MAX(r.revision) AS revision FROM actual_revision r
                JOIN actual a ON a.authority_id = r.authority_id AND a.month = r.month AND a.indicator_id = r.indicator_id
                WHERE r.authority_id = :authority AND r.load_id = :load AND r.revision > 1 AND a.stage = 'RELEASED'
                GROUP BY r.month, r.indicator_id
                """).param("load", Ids.bytes(load.value())).query(row -> {
            last.put(new FigureKey(new IndicatorId(row.getInt("indicator_id")), month(row)), row.getInt("revision"));
        });
        return last;
    }

    /** Those since its first release; to whoever may see figures before, all of them. */
    List<Revision> revisions(IndicatorId indicator) {
        return revisions(List.of(indicator)).getOrDefault(indicator, List.of());
    }

    Map<IndicatorId, List<Revision>> revisions(Collection<IndicatorId> indicators) {
        Sight sight = Sight.of(access);
        Map<IndicatorId, List<Revision>> revisions = new HashMap<>();
        jdbc.sql("""
                SELECT r.indicator_id, r.month, r.revision, r.state, r.amount, r.numerator, r.denominator, r.detail,
                       COALESCE(r.entered_at, l.at) AS at, l.actor_name, l.reason, l.source
                FROM actual_revision r
                JOIN data_load l ON l.authority_id = r.authority_id AND l.load_id = r.load_id
                LEFT JOIN actual a ON a.authority_id = r.authority_id AND a.month = r.month
                                  AND a.indicator_id = r.indicator_id
                WHERE r.authority_id = :authority AND r.indicator_id IN (:indicators)
                  AND (:everything OR l.person_id = :me
                       OR (a.stage = 'RELEASED' AND r.revision >= COALESCE(a.released_revision, 1)))
                ORDER BY r.indicator_id, r.month DESC, r.revision DESC
                """)
                .param("indicators", ids(indicators))
                .param("everything", sight.everything())
                .param("me", sight.me())
                .query((row, number) -> revisions
                        .computeIfAbsent(new IndicatorId(row.getInt("indicator_id")), any -> new ArrayList<>())
                        .add(revision(row, number)))
                .list();
        return revisions;
    }

    private Map<IndicatorId, NavigableMap<YearMonth, RecordedValue>> read(StatementSpec statement) {
        Map<IndicatorId, NavigableMap<YearMonth, RecordedValue>> all = new HashMap<>();
        Sight sight = Sight.of(access);
        statement.query(row -> {
            all.computeIfAbsent(new IndicatorId(row.getInt("indicator_id")), id -> new TreeMap<>())
                    .put(month(row), sight.read(row));
        });
        return all;
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

    private static List<Integer> ids(Collection<IndicatorId> indicators) {
        return indicators.stream().map(IndicatorId::value).toList();
    }

    private static YearMonth month(ResultSet row) throws SQLException {
        return YearMonth.from(row.getObject("month", LocalDate.class));
    }

    record Write(NewValue value, int revision) {}
}
