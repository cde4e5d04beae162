package org.countersign.actual;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.Scope;
import org.countersign.tenancy.TenantJdbc;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** The figures of one load, and their way back: a former figure stands again as a new revision, a first one is taken away. */
@Component
class LoadUndoTable {

    /** Those under later loads, but for what was taken back since. */
    private static final String LATER = """
            EXISTS (SELECT 1 FROM actual_revision n
                    WHERE n.authority_id = r.authority_id AND n.indicator_id = r.indicator_id AND n.month = r.month
                      AND n.revision > r.revision AND n.load_id NOT IN (:settled))
            """;

    private static final String BEFORE = """
            LEFT JOIN actual_revision b ON b.authority_id = r.authority_id AND b.indicator_id = r.indicator_id
                                       AND b.month = r.month AND b.revision = r.revision - 1 AND b.state <> 'TAKEN_BACK'
            """;

    private final TenantJdbc jdbc;

    LoadUndoTable(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    List<LoadedFigure> of(LoadId load, Collection<LoadId> settled) {
        return jdbc.sql("""
                SELECT r.indicator_id, r.month, r.revision, b.revision IS NOT NULL AS restores,
                       a.revision IS NULL OR
                """ + LATER + """
                       AS revised,
                       COALESCE(a.stage = 'RELEASED' AND COALESCE(a.released_revision, 1) >= r.revision, FALSE) AS released,
                       EXISTS (SELECT 1 FROM figure_query q
                               WHERE q.authority_id = r.authority_id AND q.month = r.month
                                 AND q.indicator_id = r.indicator_id AND q.asked_revision >= r.revision) AS queried
                FROM actual_revision r
                LEFT JOIN actual a ON a.authority_id = r.authority_id AND a.month = r.month
                                  AND a.indicator_id = r.indicator_id
                """ + BEFORE + "WHERE r.authority_id = :authority AND r.load_id = :load")
                .param("load", Ids.bytes(load.value()))
                .param("settled", ids(settled))
                .query(LoadUndoTable::figure)
                .list();
    }

    Instant moment(LoadId load) {
        return jdbc.sql("SELECT at FROM data_load WHERE authority_id = :authority AND load_id = :load")
                .param("load", Ids.bytes(load.value()))
                .query(LocalDateTime.class)
                .single()
                .toInstant(ZoneOffset.UTC);
    }

    /** Figures of these indicators in places where the load brought none, by the source of what stands there. */
    List<LaterFigure> others(LoadId load, Collection<IndicatorId> indicators) {
        return jdbc.sql("""
                SELECT DISTINCT a.indicator_id, l.source FROM actual a
                JOIN actual_revision s ON s.authority_id = a.authority_id AND s.indicator_id = a.indicator_id
                                      AND s.month = a.month AND s.revision = a.revision
                JOIN data_load l ON l.authority_id = s.authority_id AND l.load_id = s.load_id
                WHERE a.authority_id = :authority AND a.indicator_id IN (:indicators)
                  AND NOT EXISTS (SELECT 1 FROM actual_revision r
                                  WHERE r.authority_id = a.authority_id AND r.indicator_id = a.indicator_id
                                    AND r.month = a.month AND r.load_id = :load)
                ORDER BY l.source, a.indicator_id
                """)
                .param("indicators", indicators.stream().map(IndicatorId::value).toList())
                .param("load", Ids.bytes(load.value()))
                .query((row, number) ->
                        new LaterFigure(new IndicatorId(row.getInt("indicator_id")), row.getString("source")))
                .list();
    }

    /** Keeps what stood before, or that nothing did, as revisions of the load under which it is done; how many. */
    int keep(LoadId load, LoadId undo, Collection<LoadId> settled) {
        return jdbc.sql("""
                INSERT INTO actual_revision (authority_id, indicator_id, month, revision, state, amount, numerator,
                                             denominator, detail, status, load_id)
                SELECT r.authority_id, r.indicator_id, r.month, a.revision + 1, COALESCE(b.state, 'TAKEN_BACK'), b.amount,
                       b.numerator, b.denominator, COALESCE(b.detail, ''), COALESCE(b.status, 'PROVISIONAL'), :undo
                FROM actual_revision r
                JOIN actual a ON a.authority_id = r.authority_id AND a.indicator_id = r.indicator_id AND a.month = r.month
                """ + BEFORE + "WHERE r.authority_id = :authority AND r.load_id = :load AND NOT " + LATER)
                .param("load", Ids.bytes(load.value()))
                .param("undo", Ids.bytes(undo.value()))
                .param("settled", ids(settled))
                .update();
    }

    /** Puts the figures that were kept so where the later ones stand; how many. */
    int restore(LoadId undo) {
        return jdbc.sql("""
                UPDATE actual a
                JOIN actual_revision u ON u.authority_id = a.authority_id AND u.indicator_id = a.indicator_id
                                      AND u.month = a.month AND u.revision = a.revision + 1
                SET a.state = u.state, a.amount = u.amount, a.numerator = u.numerator, a.denominator = u.denominator,
                    a.detail = u.detail, a.status = u.status, a.revision = u.revision
                WHERE a.authority_id = :authority AND u.load_id = :undo AND u.state <> 'TAKEN_BACK'
                """).param("undo", Ids.bytes(undo.value())).update();
    }

    /** Takes figures away where none stood before; how many. */
    int remove(LoadId undo) {
        return jdbc.sql("""
                DELETE a FROM actual a
                JOIN actual_revision u ON u.authority_id = a.authority_id AND u.indicator_id = a.indicator_id
                                      AND u.month = a.month AND u.revision = a.revision + 1
                WHERE a.authority_id = :authority AND u.load_id = :undo AND u.state = 'TAKEN_BACK'
                """).param("undo", Ids.bytes(undo.value())).update();
    }

    /** Takes away what stands printed in these places under one of the loads; which ones. */
    List<StatedFigure> removeStated(Collection<LoadId> loads, List<StatedFigure> places) {
        Map<List<Object>, byte[]> theirs = new HashMap<>();
        jdbc.sql("SELECT month, indicator_id, kind, load_id FROM stated_figure"
                        + " WHERE authority_id = :authority AND load_id IN (:loads)")
                .param("loads", ids(loads))
                .query(row -> {
                    theirs.put(
                            List.of(row.getObject(1, LocalDate.class), row.getInt(2), row.getString(3)),
                            row.getBytes(4));
                });
        List<StatedFigure> removed =
                places.stream().filter(place -> theirs.containsKey(key(place))).toList();
        jdbc.batch(
                """
                DELETE FROM stated_figure WHERE authority_id = :authority AND month = :month
                  AND indicator_id = :indicator AND kind = :kind AND load_id = :load
                """,
                removed.stream()
                        .map(place -> place(place).addValue("load", theirs.get(key(place))))
                        .toArray(SqlParameterSource[]::new));
        return removed;
    }

    private static List<Object> key(StatedFigure place) {
        return List.of(
                place.month().atDay(1), place.indicator().value(), place.kind().name());
    }

    private static MapSqlParameterSource place(StatedFigure place) {
        return new MapSqlParameterSource("authority", Scope.authorityNow().value())
                .addValue("month", place.month().atDay(1))
                .addValue("indicator", place.indicator().value())
                .addValue("kind", place.kind().name());
    }

    /** Of no loads it is the one that there never is. */
    private static List<byte[]> ids(Collection<LoadId> loads) {
        return loads.isEmpty()
                ? List.of(new byte[16])
                : loads.stream().map(load -> Ids.bytes(load.value())).toList();
    }

    private static LoadedFigure figure(ResultSet row, int number) throws SQLException {
        var key = new FigureKey(
                new IndicatorId(row.getInt("indicator_id")), YearMonth.from(row.getObject("month", LocalDate.class)));
        return new LoadedFigure(
                key,
                row.getInt("revision"),
                row.getBoolean("restores"),
                row.getBoolean("revised"),
                row.getBoolean("released"),
                row.getBoolean("queried"),
                false);
    }
}
