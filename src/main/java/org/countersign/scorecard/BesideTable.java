package org.countersign.scorecard;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.countersign.actual.Sight;
import org.countersign.actual.StatedFigure;
import org.countersign.actual.StatedKind;
import org.countersign.actual.ValueColumns;
import org.countersign.benchmarking.Comparator;
import org.countersign.benchmarking.StatedBenchmark;
import org.countersign.calculation.Basis;
import org.countersign.calculation.Target;
import org.countersign.calendar.FinancialYear;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.TenantJdbc;
import org.springframework.stereotype.Component;

/** Stated figures of the month, benchmarks and targets of all indicators: one statement. */
@Component
class BesideTable {

    private final TenantJdbc jdbc;
    private final Access access;

    BesideTable(TenantJdbc jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    Map<IndicatorId, Beside> of(YearMonth month) {
        Map<IndicatorId, Beside> all = new HashMap<>();
        jdbc.sql("""
                SELECT 'PRINTED' AS part, indicator_id, kind AS name, stated AS said, state, amount,
                       '' AS period, '' AS updated, '' AS note
                FROM stated_figure s WHERE authority_id = :authority AND month = :month AND (:everything OR NOT
                """ + Sight.DERIVES_FROM_HIDDEN + """
                )
                UNION ALL
                SELECT 'COMPARED', indicator_id, comparator, stated, state, amount, period, updated, note
                FROM stated_benchmark WHERE authority_id = :authority
                UNION ALL
                SELECT 'AIMED', indicator_id, basis, CAST(year AS CHAR), state, amount, '', '', ''
                FROM target WHERE authority_id = :authority
                """).param("everything", Sight.of(access).everything()).param("month", month.atDay(1)).query(row -> {
            var id = new IndicatorId(row.getInt("indicator_id"));
            put(all.computeIfAbsent(id, ignored -> Beside.nothing()), id, month, row);
        });
        return all;
    }

    private static void put(Beside beside, IndicatorId id, YearMonth month, ResultSet row) throws SQLException {
        switch (row.getString("part")) {
            case "PRINTED" -> {
                StatedFigure figure = figure(id, month, row);
                beside.stated().put(figure.kind(), figure);
            }
            case "COMPARED" -> {
                StatedBenchmark benchmark = benchmark(id, row);
                beside.benchmarks().put(benchmark.comparator(), benchmark);
            }
            default ->
                beside.targetsByYear().put(new FinancialYear(Integer.parseInt(row.getString("said"))), target(row));
        }
    }

    private static StatedFigure figure(IndicatorId id, YearMonth month, ResultSet row) throws SQLException {
        return new StatedFigure(
                id, month, StatedKind.valueOf(row.getString("name")), row.getString("said"), ValueColumns.plain(row));
    }

    private static StatedBenchmark benchmark(IndicatorId id, ResultSet row) throws SQLException {
        return new StatedBenchmark(
                id,
                Comparator.valueOf(row.getString("name")),
                row.getString("said"),
                ValueColumns.plain(row),
                row.getString("period"),
                row.getString("updated"),
                row.getString("note"));
    }

    private static Target target(ResultSet row) throws SQLException {
        BigDecimal amount = row.getBigDecimal("amount");
        return amount == null
                ? new Target.ToBeConfirmed()
                : new Target.Aim(amount, Basis.valueOf(row.getString("name")), null);
    }
}
