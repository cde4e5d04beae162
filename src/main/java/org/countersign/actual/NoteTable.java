package org.countersign.actual;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.Scope;
import org.countersign.tenancy.TenantJdbc;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** Notes beside figures as stored; each stays with the revision it is about. */
@Component
class NoteTable {

    private final TenantJdbc jdbc;
    private final Clock clock;

    NoteTable(TenantJdbc jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A note about a place where nothing stands is about nothing, and not kept. */
    void keep(LoadId load, List<FigureNote> notes) {
        jdbc.batch("""
                INSERT INTO figure_note (authority_id, note_id, indicator_id, month, revision, words, load_id)
                SELECT a.authority_id, :id, a.indicator_id, a.month, a.revision, :words, :load FROM actual a
                WHERE a.authority_id = :authority AND a.month = :month AND a.indicator_id = :indicator
                """, notes.stream().map(note -> parameters(load, note)).toArray(SqlParameterSource[]::new));
    }

    /**
     * Those about figures as they stand, or as they stand again after an undo, as long as they are not released.
     */
    Map<FigureKey, List<String>> open(YearMonth from, YearMonth to) {
        return jdbc
                .sql("""
                SELECT n.indicator_id, n.month, n.words FROM figure_note n
                JOIN actual a ON a.authority_id = n.authority_id AND a.month = n.month
                             AND a.indicator_id = n.indicator_id
                JOIN actual_revision f ON f.authority_id = n.authority_id AND f.indicator_id = n.indicator_id
                             AND f.month = n.month AND f.revision = n.revision
                             AND f.state = a.state AND f.amount <=> a.amount AND f.numerator <=> a.numerator
                             AND f.denominator <=> a.denominator AND f.detail = a.detail
                WHERE n.authority_id = :authority AND n.month BETWEEN :from AND :to AND a.stage <> 'RELEASED'
                ORDER BY n.note_id
                """)
                .param("from", from.atDay(1))
                .param("to", to.atDay(1))
                .query((row, number) -> new FigureNote(
                        new IndicatorId(row.getInt("indicator_id")),
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        row.getString("words")))
                .list()
                .stream()
                .distinct()
                .collect(Collectors.groupingBy(
                        FigureNote::figure, Collectors.mapping(FigureNote::words, Collectors.toList())));
    }

    private SqlParameterSource parameters(LoadId load, FigureNote note) {
        return new MapSqlParameterSource("authority", Scope.authorityNow().value())
                .addValue("id", Ids.bytes(Ids.next(clock)))
                .addValue("indicator", note.indicator().value())
                .addValue("month", note.month().atDay(1))
                .addValue("words", note.words())
                .addValue("load", Ids.bytes(load.value()));
    }
}
