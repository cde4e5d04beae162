package org.countersign.actual;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.countersign.calculation.Absence;
import org.countersign.calculation.Value;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.Scope;
import org.countersign.tenancy.TenantJdbc;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.stereotype.Component;

/**
 * Single figures as stored. A write names the revision it replaces and touches no row where another stands: of two people
 * at one cell the slower finds the faster one's figure, and neither waits for the other.
 */
@Component
class CellTable {

    private static final String HELD = """
            SELECT a.month, a.indicator_id, a.state, a.amount, a.numerator, a.denominator, a.detail, a.status,
                   a.revision, a.stage, l.person_id, l.actor_name, COALESCE(r.entered_at, l.at) AS at
            FROM actual a
            JOIN actual_revision r ON r.authority_id = a.authority_id AND r.indicator_id = a.indicator_id
                                  AND r.month = a.month AND r.revision = a.revision
            JOIN data_load l ON l.authority_id = r.authority_id AND l.load_id = r.load_id
            WHERE a.authority_id = :authority AND a.month BETWEEN :from AND :to AND a.indicator_id IN (:indicators)
            """;

    private final TenantJdbc jdbc;
    private final Clock clock;

    CellTable(TenantJdbc jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What stands there, by anybody. */
    Map<FigureKey, Held> held(Collection<IndicatorId> indicators, YearMonth from, YearMonth to) {
        return held(HELD, indicators, from, to);
    }

    /** What stands in one place at this very moment, whatever this transaction saw before. */
    Optional<Held> now(FigureKey key) {
        return Optional.ofNullable(held(HELD + " FOR SHARE", Set.of(key.indicator()), key.month(), key.month())
                .get(key));
    }

    /** Writes the figure in the place of what is held; false where another stands there. */
    boolean write(LoadId load, FigureKey key, TypedFigure.Read read, int revision) {
        return write(load, key, read, revision, this::revised);
    }

    /** Writes the first figure of a place; false where one stands there. */
    boolean begin(LoadId load, FigureKey key, TypedFigure.Read read, int revision) {
        return write(load, key, read, revision, this::added);
    }

    /** Takes the figure away, as if it had never been entered; its history tells. False where another stands there. */
    boolean takeBack(LoadId load, FigureKey key, int revision) {
        var nothing = new TypedFigure.Read(Value.none(Absence.TAKEN_BACK), Status.PROVISIONAL);
        return write(load, key, nothing, revision, this::removed);
    }

    private boolean write(
            LoadId load, FigureKey key, TypedFigure.Read read, int revision, Predicate<MapSqlParameterSource> place) {
        var row = new MapSqlParameterSource("authority", Scope.authorityNow().value())
                .addValue("month", key.month().atDay(1))
                .addValue("indicator", key.indicator().value())
                .addValue("status", read.status().name())
                .addValue("revision", revision)
                .addValue("load", Ids.bytes(load.value()))
                .addValue("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        ValueColumns.bind(row, read.value());
        boolean written = place.test(row);
        if (written) {
            jdbc.sql("""
                    INSERT INTO actual_revision (authority_id, indicator_id, month, revision, state, amount, numerator,
                                                 denominator, detail, status, load_id, entered_at)
                    VALUES (:authority, :indicator, :month, :revision, :state, :amount, :numerator,
                            :denominator, :detail, :status, :load, :at)
                    """).params(row.getValues()).update();
        }
        return written;
    }

    /** What to write first where nothing stands: after whatever stood there and was taken back. */
    int next(FigureKey key) {
        return 1
                + jdbc.sql("""
                        SELECT COALESCE(MAX(revision), 0) FROM actual_revision
                        WHERE authority_id = :authority AND indicator_id = :indicator AND month = :month
                        """)
                        .param("indicator", key.indicator().value())
                        .param("month", key.month().atDay(1))
                        .query(Integer.class)
                        .single();
    }

    /** Whether the figure that stands there was first entered by hand, by this person. */
    boolean begunBy(FigureKey key, @Nullable UUID person) {
        return person != null
                && jdbc.sql("""
                        SELECT COUNT(*) FROM actual_revision r
                        JOIN data_load l ON l.authority_id = r.authority_id AND l.load_id = r.load_id
                        WHERE r.authority_id = :authority AND r.indicator_id = :indicator AND r.month = :month
                          AND r.entered_at IS NOT NULL AND l.person_id = :person AND r.revision = 1 + (
                            SELECT COALESCE(MAX(b.revision), 0) FROM actual_revision b
                            WHERE b.authority_id = r.authority_id AND b.indicator_id = r.indicator_id
                              AND b.month = r.month AND b.state = 'TAKEN_BACK')
                        """)
                                .param("indicator", key.indicator().value())
                                .param("month", key.month().atDay(1))
                                .param("person", Ids.bytes(person))
                                .query(Integer.class)
                                .single()
                        == 1;
    }

    /** Where figures differ from what they were at a moment. */
    Set<FigureKey> revisedSince(Instant moment, YearMonth from, YearMonth to) {
        return Set.copyOf(jdbc.sql("""
                SELECT a.indicator_id, a.month FROM actual a
                WHERE a.authority_id = :authority AND a.month BETWEEN :from AND :to AND
                """ + Sight.revisedSince(":moment"))
                .param("from", from.atDay(1))
                .param("to", to.atDay(1))
                .param("moment", LocalDateTime.ofInstant(moment, ZoneOffset.UTC))
                .query((row, number) -> key(row))
                .list());
    }

    private boolean added(MapSqlParameterSource row) {
        try {
            jdbc.sql("""
                    INSERT INTO actual (authority_id, month, indicator_id, state, amount, numerator, denominator,
                                        detail, status, revision, stage)
                    VALUES (:authority, :month, :indicator, :state, :amount, :numerator, :denominator,
                            :detail, :status, :revision, 'LOADED')
                    """).params(row.getValues()).update();
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    private boolean revised(MapSqlParameterSource row) {
        return jdbc.sql("""
                        UPDATE actual SET state = :state, amount = :amount, numerator = :numerator,
                            denominator = :denominator, detail = :detail, status = :status, revision = :revision
                        WHERE authority_id = :authority AND month = :month AND indicator_id = :indicator
                          AND revision = :revision - 1
                        """).params(row.getValues()).update() == 1;
    }

    private boolean removed(MapSqlParameterSource row) {
        return jdbc.sql("""
                        DELETE FROM actual
                        WHERE authority_id = :authority AND month = :month AND indicator_id = :indicator
                          AND revision = :revision - 1
                        """).params(row.getValues()).update() == 1;
    }

    private Map<FigureKey, Held> held(String sql, Collection<IndicatorId> indicators, YearMonth from, YearMonth to) {
        Map<FigureKey, Held> held = new HashMap<>();
        jdbc.sql(sql)
                .param("from", from.atDay(1))
                .param("to", to.atDay(1))
                .param("indicators", indicators.stream().map(IndicatorId::value).toList())
                .query(row -> {
                    held.put(key(row), held(row));
                });
        return held;
    }

    private static Held held(ResultSet row) throws SQLException {
        byte[] person = row.getBytes("person_id");
        return new Held(
                new RecordedValue(
                        ValueColumns.full(row),
                        Status.valueOf(row.getString("status")),
                        row.getInt("revision"),
                        Stage.valueOf(row.getString("stage")),
                        row.getInt("revision") > 1),
                person == null ? null : Ids.of(person),
                row.getString("actor_name"),
                row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    private static FigureKey key(ResultSet row) throws SQLException {
        return new FigureKey(
                new IndicatorId(row.getInt("indicator_id")), YearMonth.from(row.getObject("month", LocalDate.class)));
    }
}
