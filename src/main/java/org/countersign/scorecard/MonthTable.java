package org.countersign.scorecard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.countersign.actual.RecordedValue;
import org.countersign.actual.Status;
import org.countersign.actual.ValueColumns;
import org.countersign.commentary.Commented.Signature;
import org.countersign.commentary.State;
import org.countersign.identity.PersonId;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.TenantJdbc;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What belongs to months: which there are, their figures, their texts; one statement each. */
@Component
class MonthTable {

    private final TenantJdbc jdbc;

    MonthTable(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Months with figures or opened for commentary, in no order. */
    List<Known> known() {
        return jdbc.sql("""
                SELECT DISTINCT month, FALSE AS opened FROM actual WHERE authority_id = :authority
                UNION ALL
                SELECT month, TRUE FROM cycle WHERE authority_id = :authority
                """)
                .query((row, number) -> new Known(month(row), row.getBoolean("opened")))
                .list();
    }

    Map<IndicatorId, Map<YearMonth, RecordedValue>> figures(YearMonth from, YearMonth to) {
        Map<IndicatorId, Map<YearMonth, RecordedValue>> all = new HashMap<>();
        jdbc.sql("""
                SELECT month, indicator_id, state, amount, numerator, denominator, detail, status, revision
                FROM actual WHERE authority_id = :authority AND month BETWEEN :from AND :to
                """).param("from", from.atDay(1)).param("to", to.atDay(1)).query(row -> {
            all.computeIfAbsent(new IndicatorId(row.getInt("indicator_id")), id -> new TreeMap<>())
                    .put(month(row), recorded(row));
        });
        return all;
    }

    Map<IndicatorId, Text> texts(YearMonth month) {
        Map<IndicatorId, Text> all = new HashMap<>();
        jdbc.sql("""
                SELECT indicator_id, state, LEFT(body, 600) AS beginning, nothing_to_add,
                       signed_by, signed_name, signed_at, signed_amount
                FROM commentary WHERE authority_id = :authority AND month = :month
                """).param("month", month.atDay(1)).query(row -> {
            all.put(new IndicatorId(row.getInt("indicator_id")), text(row));
        });
        return all;
    }

    private static RecordedValue recorded(ResultSet row) throws SQLException {
        return new RecordedValue(
                ValueColumns.full(row), Status.valueOf(row.getString("status")), row.getInt("revision"));
    }

    private static Text text(ResultSet row) throws SQLException {
        return new Text(
                State.valueOf(row.getString("state")),
                row.getString("beginning"),
                row.getBoolean("nothing_to_add"),
                signature(row));
    }

    private static @Nullable Signature signature(ResultSet row) throws SQLException {
        byte[] by = row.getBytes("signed_by");
        return by == null
                ? null
                : new Signature(
                        new PersonId(Ids.of(by)),
                        row.getString("signed_name"),
                        row.getObject("signed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getBigDecimal("signed_amount"));
    }

    private static YearMonth month(ResultSet row) throws SQLException {
        return YearMonth.from(row.getObject("month", LocalDate.class));
    }

    record Known(YearMonth month, boolean opened) {}

    /**
     * A commentary of the month.
     *
     * @param beginning its first 600 characters, whoever may read them
     */
    record Text(
            State state,
            String beginning,
            boolean nothingToAdd,
            @Nullable Signature signature) {}
}
