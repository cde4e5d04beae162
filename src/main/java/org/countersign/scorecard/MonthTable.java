package org.countersign.scorecard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.countersign.actual.RecordedValue;
import org.countersign.actual.Sight;
import org.countersign.actual.Stage;
import org.countersign.actual.Status;
import org.countersign.actual.ValueColumns;
import org.countersign.calculation.Absence;
import org.countersign.calculation.Value;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.TenantJdbc;
import org.springframework.stereotype.Component;

/** What belongs to months: which there are, and their figures. */
@Component
class MonthTable {

    /**
     * Months with figures or opened for commentary, in no order, and the number of the last change after which figures
     * may read otherwise; the last columns are for what else is read with them. Each month is looked up by
     * itself: what is read grows with the months, not with the figures in them.
     */
    static final String KNOWN = """
            WITH RECURSIVE calendar (month) AS (
              SELECT MIN(month) FROM actual WHERE authority_id = :authority
              UNION ALL
              SELECT month + INTERVAL 1 MONTH FROM calendar
              WHERE month < (SELECT MAX(month) FROM actual WHERE authority_id = :authority))
            SELECT /*+ SET_VAR(cte_max_recursion_depth = 10000) */ 'MEASURED' AS part, c.month, NULL AS due, NULL AS id,
                   NULL AS name, NULL AS query, FALSE AS shared, NULL AS person, FALSE AS mine
            FROM calendar c
            WHERE EXISTS (SELECT 1 FROM actual a WHERE a.authority_id = :authority AND a.month = c.month)
            UNION ALL
            SELECT 'OPENED', month, owner_due, NULL, NULL, NULL, FALSE, NULL, FALSE
            FROM cycle WHERE authority_id = :authority
            UNION ALL
            SELECT 'CHANGED', NULL, NULL, NULL, CAST(GREATEST(
              COALESCE((SELECT MAX(seq) FROM change_log WHERE authority_id = :authority AND kind = 'FIGURES'), 0),
              COALESCE((SELECT MAX(seq) FROM change_log WHERE authority_id = :authority AND kind = 'CYCLE'), 0)) AS CHAR),
              NULL, FALSE, NULL, FALSE
            """;

    private static final String LAST_CYCLE = """
            (SELECT opened_at FROM cycle WHERE authority_id = :authority AND month < :to ORDER BY month DESC LIMIT 1)""";

    private final TenantJdbc jdbc;
    private final Access access;

    MonthTable(TenantJdbc jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** Figures by indicator, and which of them were revised since the cycle before the last month's was opened. */
    Read figures(YearMonth from, YearMonth to) {
        Map<IndicatorId, Figures> all = new HashMap<>();
        Map<String, YearMonth> months = new HashMap<>();
        EnumSet<Stage> stages = EnumSet.noneOf(Stage.class);
        Sight sight = Sight.of(access);
        jdbc.sql("SELECT " + Sight.COLUMNS + ", " + Sight.revisedSince(LAST_CYCLE) + " AS since " + """
                FROM actual a
                WHERE a.authority_id = :authority AND a.month BETWEEN :from AND :to
                """)
                .param("from", from.atDay(1))
                .param("to", to.atDay(1))
                .query(row -> {
                    RecordedValue value = sight.read(row);
                    stages.add(value.stage());
                    all.computeIfAbsent(new IndicatorId(row.getInt("indicator_id")), id -> Figures.none())
                            .add(
                                    months.computeIfAbsent(row.getString("month"), MonthTable::month),
                                    value,
                                    !value.isHidden() && row.getBoolean("since"));
                });
        return new Read(all, EnumSet.of(Stage.RELEASED).containsAll(stages));
    }

    /** What stood in each column at the moment at which the text of a month was signed; nothing where none was. */
    Map<IndicatorId, Figures> asSigned(YearMonth from, YearMonth month) {
        Map<IndicatorId, Figures> all = new HashMap<>();
        Sight sight = Sight.of(access);
        jdbc.sql("""
                SELECT r.month, r.indicator_id, r.state, r.amount, r.numerator, r.denominator, r.detail, r.status,
                       r.revision,
                """ + Sight.revised("r") + """
                AS revised
                FROM commentary c
                JOIN actual_revision r ON r.authority_id = c.authority_id AND r.indicator_id = c.indicator_id
                     AND r.month BETWEEN :from AND :month
                JOIN data_load l ON l.authority_id = r.authority_id AND l.load_id = r.load_id
                     AND COALESCE(r.entered_at, l.at) <= c.signed_at
                JOIN actual a ON a.authority_id = r.authority_id AND a.month = r.month
                     AND a.indicator_id = r.indicator_id
                     AND (:everything
                          OR (a.stage = 'RELEASED' AND r.revision >= COALESCE(a.released_revision, 1)))
                WHERE c.authority_id = :authority AND c.month = :month AND c.signed_by IS NOT NULL
                  AND c.state = 'SIGNED_OFF' AND c.thrown_away = 0
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
                ValueColumns.full(row),
                Status.valueOf(row.getString("status")),
                row.getInt("revision"),
                Stage.RELEASED,
                row.getBoolean("revised"));
    }

    /** Thousands of rows have the same few months, which are read once each. */
    private static YearMonth month(String day) {
        return YearMonth.from(LocalDate.parse(day));
    }

    private static YearMonth month(ResultSet row) throws SQLException {
        return YearMonth.from(row.getObject("month", LocalDate.class));
    }

    /** @param allReleased whether none of them is withheld from anybody who may read */
    record Read(Map<IndicatorId, Figures> each, boolean allReleased) {}

    /** One indicator's figures by the month in whose column they stand. */
    record Figures(Map<YearMonth, RecordedValue> recorded, Set<YearMonth> revisedSince) {

        static Figures none() {
            return new Figures(new HashMap<>(), new HashSet<>());
        }

        private void add(YearMonth month, RecordedValue value, boolean since) {
            if (value.value().equals(Value.none(Absence.TAKEN_BACK))) {
                recorded.remove(month);
            } else {
                recorded.put(month, value);
            }
            if (since) {
                revisedSince.add(month);
            }
        }
    }
}
