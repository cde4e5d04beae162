package org.countersign.bench.host;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Floor: the rows behind a scorecard by plain JDBC, three statements, each column read, nothing made of them. */
record PlainJdbc(DataSource source) {

    private static final int MONTHS = 25;

    private static final String VALUES = """
            SELECT month, indicator_id, state, amount, numerator, denominator, detail, status, revision
            FROM actual WHERE authority_id = ? AND month BETWEEN ? AND ?
            """;
    private static final String DEFINITIONS = """
            SELECT i.indicator_id, i.reference, i.title, i.outcome, i.position, i.unit, i.decimals, i.frequency,
                   i.polarity, i.judged_by, i.owner_stated, i.reporter_stated, r.kind, r.person_id, p.display_name,
                   c.state, LEFT(c.body, 600), c.nothing_to_add, c.signed_name, c.signed_at, c.signed_amount
            FROM indicator i
            LEFT JOIN responsibility r ON r.authority_id = i.authority_id AND r.indicator_id = i.indicator_id
            LEFT JOIN person p ON p.person_id = r.person_id
            LEFT JOIN commentary c ON c.authority_id = i.authority_id AND c.month = ? AND c.indicator_id = i.indicator_id
            WHERE i.authority_id = ?
            """;
    private static final String BESIDE = """
            SELECT indicator_id, comparator, stated, state, amount, period FROM stated_benchmark WHERE authority_id = ?
            UNION ALL
            SELECT indicator_id, basis, CAST(year AS CHAR), state, amount, '' FROM target WHERE authority_id = ?
            """;

    private static final String NEXT_NUMBER = """
            INSERT INTO change_counter (authority_id, last_seq) VALUES (?, 1)
            ON DUPLICATE KEY UPDATE last_seq = last_seq + 1
            """;
    private static final String CHANGED = """
            INSERT INTO change_log (authority_id, seq, kind, ref, at)
            SELECT authority_id, last_seq, 'FIGURES', '', NOW(6) FROM change_counter WHERE authority_id = ?
            """;

    /** Says that figures changed, as whatever changes them does. */
    void figuresChanged(int authority) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            for (String sql : List.of(NEXT_NUMBER, CHANGED)) {
                try (PreparedStatement statement = connection.prepareStatement(sql)) {
                    statement.setInt(1, authority);
                    statement.executeUpdate();
                }
            }
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All rows, of all three statements. */
    List<Object[]> rows(int authority, YearMonth month) {
        List<Object[]> rows = new ArrayList<>();
        try (Connection connection = source.getConnection()) {
            read(
                    connection,
                    VALUES,
                    rows,
                    authority,
                    month.minusMonths(MONTHS - 1L).atDay(1),
                    month.atDay(1));
            read(connection, DEFINITIONS, rows, month.atDay(1), authority);
            read(connection, BESIDE, rows, authority, authority);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return rows;
    }

    private static void read(Connection connection, String sql, List<Object[]> rows, Object... parameters)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < parameters.length; at++) {
                statement.setObject(at + 1, parameters[at]);
            }
            try (ResultSet found = statement.executeQuery()) {
                int columns = found.getMetaData().getColumnCount();
                while (found.next()) {
                    rows.add(row(found, columns));
                }
            }
        }
    }

    private static Object[] row(ResultSet found, int columns) throws SQLException {
        Object[] row = new Object[columns];
        for (int at = 0; at < columns; at++) {
            row[at] = found.getObject(at + 1);
        }
        return row;
    }
}
