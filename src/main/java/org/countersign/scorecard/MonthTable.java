package org.countersign.scorecard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.countersign.actual.RecordedValue;
import org.countersign.actual.Sight;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.TenantJdbc;
import org.springframework.stereotype.Component;

/** What belongs to months: which there are, and their figures. */
@Component
class MonthTable {

    /** Months with figures or opened for commentary, in no order; the last columns are for what else is read with them. */
    static final String KNOWN = """
            SELECT 'MEASURED' AS part, month, NULL AS due, NULL AS id, NULL AS name, NULL AS query, FALSE AS shared,
                   NULL AS person, FALSE AS mine
            FROM (SELECT DISTINCT month FROM actual WHERE authority_id = :authority) AS measured
            UNION ALL
            SELECT 'OPENED', month, owner_due, NULL, NULL, NULL, FALSE, NULL, FALSE
            FROM cycle WHERE authority_id = :authority
            """;

    private final TenantJdbc jdbc;
    private final Access access;

    MonthTable(TenantJdbc jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    Map<IndicatorId, Map<YearMonth, RecordedValue>> figures(YearMonth from, YearMonth to) {
        Map<IndicatorId, Map<YearMonth, RecordedValue>> all = new HashMap<>();
        Sight sight = Sight.of(access);
        jdbc.sql("SELECT " + Sight.COLUMNS + """
                FROM actual a WHERE a.authority_id = :authority AND a.month BETWEEN :from AND :to
                """).param("from", from.atDay(1)).param("to", to.atDay(1)).query(row -> {
            all.computeIfAbsent(new IndicatorId(row.getInt("indicator_id")), id -> new TreeMap<>())
                    .put(month(row), sight.read(row));
        });
        return all;
    }

    private static YearMonth month(ResultSet row) throws SQLException {
        return YearMonth.from(row.getObject("month", LocalDate.class));
    }
}
