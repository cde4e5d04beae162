package org.countersign.actual;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.TenantJdbc;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The figures of one load, and their way back: a former figure stands again as a new revision, a first one is taken away. */
@Component
class LoadUndoTable {

    private static final String BEFORE = """
            LEFT JOIN actual_revision b ON b.authority_id = r.authority_id AND b.indicator_id = r.indicator_id
                                       AND b.month = r.month AND b.revision = r.revision - 1 AND b.state <> 'TAKEN_BACK'
            """;

    private final TenantJdbc jdbc;

    LoadUndoTable(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    List<LoadedFigure> of(LoadId load) {
        return jdbc.sql("""
                SELECT r.indicator_id, r.month, r.revision, b.revision IS NOT NULL AS restores,
                       a.revision IS NULL OR a.revision <> r.revision AS revised,
                       COALESCE(a.stage = 'RELEASED' AND COALESCE(a.released_revision, 1) >= r.revision, FALSE) AS released,
                       EXISTS (SELECT 1 FROM figure_query q
                               WHERE q.authority_id = r.authority_id AND q.month = r.month
                                 AND q.indicator_id = r.indicator_id AND q.asked_revision >= r.revision) AS queried
                FROM actual_revision r
                LEFT JOIN actual a ON a.authority_id = r.authority_id AND a.month = r.month
                                  AND a.indicator_id = r.indicator_id
                """ + BEFORE + "WHERE r.authority_id = :authority AND r.load_id = :load")
                .param("load", Ids.bytes(load.value()))
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

    /** Puts the former figures back; how many. One that was revised meanwhile is left. */
    int restore(LoadId load) {
        return of(load, """
                UPDATE actual a
                JOIN actual_revision r ON r.authority_id = a.authority_id AND r.indicator_id = a.indicator_id
                                      AND r.month = a.month AND r.revision = a.revision
                """ + BEFORE + """
                SET a.state = b.state, a.amount = b.amount, a.numerator = b.numerator, a.denominator = b.denominator,
                    a.detail = b.detail, a.status = b.status, a.revision = r.revision + 1
                WHERE a.authority_id = :authority AND r.load_id = :load AND b.revision IS NOT NULL
                """).update();
    }

    /** Takes away what was the first figure of its place; how many. */
    int remove(LoadId load) {
        return of(load, """
                DELETE a FROM actual a
                JOIN actual_revision r ON r.authority_id = a.authority_id AND r.indicator_id = a.indicator_id
                                      AND r.month = a.month AND r.revision = a.revision
                """ + BEFORE + """
                WHERE a.authority_id = :authority AND r.load_id = :load AND b.revision IS NULL
                """).update();
    }

    /** Keeps both as revisions of the load under which it was done. */
    void keep(LoadId load, LoadId undo) {
        of(load, """
                INSERT INTO actual_revision (authority_id, indicator_id, month, revision, state, amount, numerator,
                                             denominator, detail, status, load_id)
                SELECT r.authority_id, r.indicator_id, r.month, r.revision + 1, COALESCE(b.state, 'TAKEN_BACK'), b.amount,
                       b.numerator, b.denominator, COALESCE(b.detail, ''), COALESCE(b.status, 'PROVISIONAL'), :undo
                FROM actual_revision r
                """ + BEFORE + "WHERE r.authority_id = :authority AND r.load_id = :load")
                .param("undo", Ids.bytes(undo.value()))
                .update();
    }

    void removeStated(LoadId load) {
        jdbc.sql("DELETE FROM stated_figure WHERE authority_id = :authority AND load_id = :load")
                .param("load", Ids.bytes(load.value()))
                .update();
    }

    private StatementSpec of(LoadId load, String sql) {
        return jdbc.sql(sql).param("load", Ids.bytes(load.value()));
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
