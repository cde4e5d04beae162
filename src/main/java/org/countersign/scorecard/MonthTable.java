package org.countersign.scorecard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.countersign.actual.RecordedValue;
import org.countersign.actual.Sight;
import org.countersign.actual.Status;
import org.countersign.actual.ValueColumns;
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

    /** Figures by indicator, and which of them were revised since the cycle before the last month's was opened. */
    Map<IndicatorId, Figures> figures(YearMonth from, YearMonth to) {
        Map<IndicatorId, Figures> all = new HashMap<>();
        Sight sight = Sight.of(access);
        jdbc.sql("SELECT " + Sight.COLUMNS + """
                , COALESCE(v.entered_at, d.at) > (SELECT opened_at FROM cycle
                                                  WHERE authority_id = :authority AND month < :to
                                                  ORDER BY month DESC LIMIT 1) AS since
                FROM actual a
                LEFT JOIN actual_revision v ON a.revision > 1 AND v.authority_id = a.authority_id
                      AND v.indicator_id = a.indicator_id AND v.month = a.month AND v.revision = a.revision
                LEFT JOIN data_load d ON d.authority_id = v.authority_id AND d.load_id = v.load_id
                WHERE a.authority_id = :authority AND a.month BETWEEN :from AND :to
                """)
                .param("from", from.atDay(1))
                .param("to", to.atDay(1))
                .query(row -> {
                    RecordedValue value = sight.read(row);
                    all.computeIfAbsent(new IndicatorId(row.getInt("indicator_id")), id -> Figures.none())
                            .add(month(row), value, value.revised() && row.getBoolean("since"));
                });
        return all;
    }

    /** What stood in each column at the moment at which the text of a month was signed; nothing where none was. */
    Map<IndicatorId, Figures> asSigned(YearMonth from, YearMonth month) {
        Map<IndicatorId, Figures> all = new HashMap<>();
        Sight sight = Sight.of(access);
        jdbc.sql("""
                SELECT r.month, r.indicator_id, r.state, r.amount, r.numerator, r.denominator, r.detail, r.status,
                       r.revision
                FROM commentary c
                JOIN actual_revision r ON r.authority_id = c.authority_id AND r.indicator_id = c.indicator_id
                     AND r.month BETWEEN :from AND :month
                JOIN data_load l ON l.authority_id = r.authority_id AND l.load_id = r.load_id
                     AND COALESCE(r.entered_at, l.at) <= c.signed_at
                JOIN actual a ON a.authority_id = r.authority_id AND a.month = r.month
                     AND a.indicator_id = r.indicator_id AND (a.stage = 'RELEASED' OR :everything)
                WHERE c.authority_id = :authority AND c.month = :month AND c.signed_by IS NOT NULL
                  AND c.state = 'SIGNED_OFF'
                ORDER BY r.revision
                """)
                .param("from", from.atDay(1))
                .param("month", month.atDay(1))
                .param("everything", sight.everything())
                .query(row -> {
                    all.computeIfAbsent(new IndicatorId(row.getInt("indicator_id")), id -> Figures.none())
                            .add(month(row), recorded(row), false);
                });
        return all;
    }

    private static RecordedValue recorded(ResultSet row) throws SQLException {
        return new RecordedValue(
                ValueColumns.full(row), Status.valueOf(row.getString("status")), row.getInt("revision"));
    }

    private static YearMonth month(ResultSet row) throws SQLException {
        return YearMonth.from(row.getObject("month", LocalDate.class));
    }

    /** One indicator's figures by the month in whose column they stand. */
    record Figures(Map<YearMonth, RecordedValue> recorded, Set<YearMonth> revisedSince) {

        static Figures none() {
            return new Figures(new TreeMap<>(), new TreeSet<>());
        }

        private void add(YearMonth month, RecordedValue value, boolean since) {
            recorded.put(month, value);
            if (since) {
                revisedSince.add(month);
            }
        }
    }
}
