package org.countersign.benchmarking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countersign.actual.LoadId;
import org.countersign.actual.ValueColumns;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.Scope;
import org.countersign.tenancy.TenantJdbc;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Figures to compare with that came in with an authority's own sheet: the latest stated one per indicator. */
@Service
public class StatedBenchmarks {

    private final TenantJdbc jdbc;

    StatedBenchmarks(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** All of them; one statement. */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public List<StatedBenchmark> all(AuthorityId authority) {
        return jdbc.sql("""
                SELECT indicator_id, comparator, stated, state, amount, period, updated, note
                FROM stated_benchmark WHERE authority_id = :authority
                """).query(StatedBenchmarks::benchmark).list();
    }

    /** Those of one indicator. */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public List<StatedBenchmark> of(AuthorityId authority, IndicatorId indicator) {
        return jdbc.sql("""
                SELECT indicator_id, comparator, stated, state, amount, period, updated, note
                FROM stated_benchmark WHERE authority_id = :authority AND indicator_id = :indicator
                """)
                .param("indicator", indicator.value())
                .query(StatedBenchmarks::benchmark)
                .list();
    }

    /** Keeps what a load states; an indicator's former figure for the same comparator gives way. */
    @PreAuthorize("@access.may(#authority, 'IMPORT')")
    @Transactional
    public void state(AuthorityId authority, LoadId load, List<StatedBenchmark> benchmarks) {
        jdbc.batch(
                """
                INSERT INTO stated_benchmark (authority_id, indicator_id, comparator, stated, state, amount, period, updated,
                                              note, load_id)
                VALUES (:authority, :indicator, :comparator, :stated, :state, :amount, :period, :updated, :note, :load)
                ON DUPLICATE KEY UPDATE stated = VALUES(stated), state = VALUES(state), amount = VALUES(amount), period = VALUES(period),
                    updated = VALUES(updated), note = VALUES(note), load_id = VALUES(load_id)
                """,
                benchmarks.stream()
                        .map(benchmark -> parameters(load, benchmark))
                        .toArray(SqlParameterSource[]::new));
    }

    /**
     * States again what was stated before, or nothing where the former text is empty: in those places where one of these
     * loads' stands.
     */
    @PreAuthorize("@access.may(#authority, 'IMPORT')")
    @Transactional
    public void restate(AuthorityId authority, Collection<LoadId> gone, LoadId undo, List<StatedBenchmark> former) {
        Map<List<Object>, byte[]> theirs = theirs(gone);
        List<StatedBenchmark> places =
                former.stream().filter(place -> theirs.containsKey(key(place))).toList();
        jdbc.batch(
                """
                DELETE FROM stated_benchmark WHERE authority_id = :authority AND indicator_id = :indicator
                  AND comparator = :comparator AND load_id = :load
                """,
                places.stream()
                        .map(place -> new MapSqlParameterSource(
                                        "authority", Scope.authorityNow().value())
                                .addValue("indicator", place.indicator().value())
                                .addValue("comparator", place.comparator().name())
                                .addValue("load", theirs.get(key(place))))
                        .toArray(SqlParameterSource[]::new));
        state(
                authority,
                undo,
                places.stream().filter(place -> !place.stated().isEmpty()).toList());
    }

    private Map<List<Object>, byte[]> theirs(Collection<LoadId> loads) {
        Map<List<Object>, byte[]> theirs = new HashMap<>();
        jdbc.sql("SELECT indicator_id, comparator, load_id FROM stated_benchmark"
                        + " WHERE authority_id = :authority AND load_id IN (:loads)")
                .param(
                        "loads",
                        loads.stream().map(load -> Ids.bytes(load.value())).toList())
                .query(row -> {
                    theirs.put(List.of(row.getInt(1), row.getString(2)), row.getBytes(3));
                });
        return theirs;
    }

    private static List<Object> key(StatedBenchmark place) {
        return List.of(place.indicator().value(), place.comparator().name());
    }

    private static SqlParameterSource parameters(LoadId load, StatedBenchmark benchmark) {
        return new MapSqlParameterSource("authority", Scope.authorityNow().value())
                .addValue("indicator", benchmark.indicator().value())
                .addValue("comparator", benchmark.comparator().name())
                .addValue("stated", benchmark.stated())
                .addValue("state", ValueColumns.state(benchmark.value()))
                .addValue("amount", ValueColumns.amount(benchmark.value()))
                .addValue("period", benchmark.period())
                .addValue("updated", benchmark.updated())
                .addValue("note", benchmark.note())
                .addValue("load", Ids.bytes(load.value()));
    }

    private static StatedBenchmark benchmark(ResultSet row, int number) throws SQLException {
        return new StatedBenchmark(
                new IndicatorId(row.getInt("indicator_id")),
                Comparator.valueOf(row.getString("comparator")),
                row.getString("stated"),
                ValueColumns.plain(row),
                row.getString("period"),
                row.getString("updated"),
                row.getString("note"));
    }
}
