package org.countersign.benchmarking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.Scope;
import org.countersign.tenancy.TenantJdbc;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** What an authority shares, with whom, and all that it ever did share: figures are added, never changed. */
@Component
class SharingTable {

    private final TenantJdbc jdbc;

    SharingTable(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** What is shared, also with nobody any more. */
    List<Row> all() {
        return jdbc.sql("""
                SELECT indicator_id, series, difference, basis, minimum, edition, shared_at
                FROM sharing WHERE authority_id = :authority ORDER BY indicator_id
                """).query(SharingTable::row).list();
    }

    Map<IndicatorId, Set<String>> readers() {
        Map<IndicatorId, Set<String>> readers = new HashMap<>();
        jdbc.sql("SELECT indicator_id, reader FROM sharing_reader WHERE authority_id = :authority")
                .query((row, number) -> readers.computeIfAbsent(
                                new IndicatorId(row.getInt("indicator_id")), any -> new TreeSet<>())
                        .add(row.getString("reader")))
                .list();
        return readers;
    }

    /** The figures that stand in present editions. */
    Map<IndicatorId, List<SharedCell>> cells() {
        Map<IndicatorId, List<SharedCell>> cells = new HashMap<>();
        jdbc.sql("""
                SELECT f.indicator_id, f.month, f.amount, f.status FROM sharing s
                JOIN shared_figure f ON f.authority_id = s.authority_id AND f.indicator_id = s.indicator_id
                                    AND f.edition = s.edition
                WHERE s.authority_id = :authority ORDER BY f.month
                """)
                .query((row, number) -> cells.computeIfAbsent(
                                new IndicatorId(row.getInt("indicator_id")), any -> new ArrayList<>())
                        .add(cell(row)))
                .list();
        return cells;
    }

    /** Every sum that was ever shown to anybody, of whatever indicator. */
    Set<Sum> everShown() {
        Set<Sum> sums = new HashSet<>();
        jdbc.sql("""
                SELECT DISTINCT month, months, cases, of_all FROM shared_figure
                WHERE authority_id = :authority AND cases IS NOT NULL
                """).query((row, number) -> sums.addAll(sums(row))).list();
        return sums;
    }

    void put(Row row, List<SharedCell> cells, Map<YearMonth, Counted> behind, int months) {
        jdbc.sql("""
                INSERT INTO sharing (authority_id, indicator_id, series, difference, basis, minimum, edition, shared_at)
                VALUES (:authority, :indicator, :series, :difference, :basis, :minimum, :edition, :at)
                ON DUPLICATE KEY UPDATE series = VALUES(series), difference = VALUES(difference), basis = VALUES(basis),
                    minimum = VALUES(minimum), edition = VALUES(edition), shared_at = VALUES(shared_at)
                """)
                .param("indicator", row.indicator().value())
                .param("series", row.series())
                .param("difference", row.difference())
                .param("basis", row.basis())
                .param("minimum", row.minimum())
                .param("edition", row.edition())
                .param("at", LocalDateTime.ofInstant(row.at(), ZoneOffset.UTC))
                .update();
        jdbc.batch(
                """
                INSERT INTO shared_figure (authority_id, indicator_id, edition, month, months, amount, cases, of_all, status)
                VALUES (:authority, :indicator, :edition, :month, :months, :amount, :cases, :all, :status)
                """,
                cells.stream()
                        .map(cell -> parameters(row, cell, behind.get(cell.month()), months))
                        .toArray(SqlParameterSource[]::new));
    }

    void grant(IndicatorId indicator, Collection<String> readers, Instant at) {
        jdbc.batch(
                """
                INSERT IGNORE INTO sharing_reader (authority_id, indicator_id, reader, given_at)
                VALUES (:authority, :indicator, :reader, :at)
                """,
                readers.stream()
                        .map(reader -> new MapSqlParameterSource(
                                        "authority", Scope.authorityNow().value())
                                .addValue("indicator", indicator.value())
                                .addValue("reader", reader)
                                .addValue("at", LocalDateTime.ofInstant(at, ZoneOffset.UTC)))
                        .toArray(SqlParameterSource[]::new));
    }

    int takeBack(IndicatorId indicator, String reader) {
        return jdbc.sql("""
                DELETE FROM sharing_reader
                WHERE authority_id = :authority AND indicator_id = :indicator AND reader = :reader
                """)
                .param("indicator", indicator.value())
                .param("reader", reader)
                .update();
    }

    private static MapSqlParameterSource parameters(Row row, SharedCell cell, Counted behind, int months) {
        boolean shown = cell.kind() == SharedCell.Kind.SHOWN && behind.exact();
        return new MapSqlParameterSource("authority", Scope.authorityNow().value())
                .addValue("indicator", row.indicator().value())
                .addValue("edition", row.edition())
                .addValue("month", cell.month().atDay(1))
                .addValue("months", months)
                .addValue("amount", cell.amount())
                .addValue("cases", shown ? behind.cases() : null)
                .addValue("all", shown ? behind.all().orElse(null) : null)
                .addValue("status", cell.status());
    }

    static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new IndicatorId(row.getInt("indicator_id")),
                row.getString("series"),
                row.getString("difference"),
                row.getString("basis"),
                row.getInt("minimum"),
                row.getInt("edition"),
                row.getObject("shared_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    static SharedCell cell(ResultSet row) throws SQLException {
        YearMonth month = YearMonth.from(row.getObject("month", LocalDate.class));
        var amount = row.getBigDecimal("amount");
        return amount == null
                ? SharedCell.suppressed(month)
                : new SharedCell(month, SharedCell.Kind.SHOWN, amount, row.getString("status"));
    }

    private static List<Sum> sums(ResultSet row) throws SQLException {
        var over = new Stretch(YearMonth.from(row.getObject("month", LocalDate.class)), row.getInt("months"));
        long cases = row.getLong("cases");
        long all = row.getLong("of_all");
        return row.wasNull()
                ? List.of(new Sum(over, cases))
                : List.of(new Sum(over, cases), new Sum(over, all), new Sum(over, all - cases));
    }

    /** @param edition counts how often the indicator's figures were shared */
    record Row(
            IndicatorId indicator,
            String series,
            String difference,
            String basis,
            int minimum,
            int edition,
            Instant at) {}
}
