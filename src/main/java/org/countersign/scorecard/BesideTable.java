package org.countersign.scorecard;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.Set;
import org.countersign.actual.Sight;
import org.countersign.actual.StatedFigure;
import org.countersign.actual.StatedKind;
import org.countersign.actual.ValueColumns;
import org.countersign.benchmarking.Comparator;
import org.countersign.benchmarking.StatedBenchmark;
import org.countersign.calculation.Basis;
import org.countersign.calculation.Profile;
import org.countersign.calculation.Target;
import org.countersign.calendar.FinancialYear;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.MarkedEvent;
import org.countersign.indicator.MarkedEventId;
import org.countersign.indicator.TargetColumns;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.TenantJdbc;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stated figures of the month, benchmarks, targets, breaks and events and doubts of all indicators: one statement. */
@Component
class BesideTable {

    private final TenantJdbc jdbc;
    private final Access access;

    BesideTable(TenantJdbc jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    Surroundings of(YearMonth month) {
        Surroundings all = Surroundings.nothing();
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
                SELECT 'AIMED', indicator_id, basis, CAST(year AS CHAR), state, amount,
                       COALESCE(CAST(amber AS CHAR), ''), COALESCE(CAST(red AS CHAR), ''), CONCAT(profile, ' ', steps)
                FROM target WHERE authority_id = :authority AND state <> 'NONE'
                UNION ALL
                SELECT 'REDEFINED', indicator_id, '', CAST(holds_from AS CHAR), '', NULL, '', '', ''
                FROM definition_version WHERE authority_id = :authority AND holds_from IS NOT NULL
                UNION ALL
                SELECT 'HAPPENED', i.indicator_id, HEX(e.marked_event_id), CAST(e.day AS CHAR), '', NULL, '', '', e.label
                FROM marked_event e
                LEFT JOIN marked_event_indicator i
                       ON i.authority_id = e.authority_id AND i.marked_event_id = e.marked_event_id
                WHERE e.authority_id = :authority
                UNION ALL
                SELECT 'DOUBTED', indicator_id, '', CAST(month AS CHAR), '', NULL, '', '', ''
                FROM figure_query WHERE authority_id = :authority AND state = 'OPEN'
                """)
                .param("everything", Sight.of(access).everything())
                .param("month", month.atDay(1))
                .query(row -> {
                    put(all, month, row);
                });
        return all;
    }

    private static void put(Surroundings all, YearMonth month, ResultSet row) throws SQLException {
        var id = new IndicatorId(row.getInt("indicator_id"));
        if (row.wasNull()) {
            all.everywhere().add(event(Set.of(), row));
        } else {
            put(all.filling(id), id, month, row);
        }
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
            case "DOUBTED" -> beside.queried().add(YearMonth.from(LocalDate.parse(row.getString("said"))));
            case "REDEFINED" -> beside.breaks().add(LocalDate.parse(row.getString("said")));
            case "HAPPENED" -> beside.events().add(event(Set.of(id), row));
            default ->
                beside.targetsByYear().put(new FinancialYear(Integer.parseInt(row.getString("said"))), target(row));
        }
    }

    private static MarkedEvent event(Set<IndicatorId> indicators, ResultSet row) throws SQLException {
        return new MarkedEvent(
                new MarkedEventId(Ids.of(HexFormat.of().parseHex(row.getString("name")))),
                LocalDate.parse(row.getString("said")),
                row.getString("note"),
                indicators);
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

    /** Its limits stand where a benchmark has period and day, its profile and steps in the note. */
    private static Target target(ResultSet row) throws SQLException {
        String[] profile = row.getString("note").split(" ", 2);
        return new TargetColumns(
                        row.getString("state"),
                        row.getBigDecimal("amount"),
                        Basis.valueOf(row.getString("name")),
                        limit(row.getString("period")),
                        limit(row.getString("updated")),
                        Profile.Kind.valueOf(profile[0]),
                        profile[1])
                .target()
                .orElseThrow();
    }

    private static @Nullable BigDecimal limit(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }
}
