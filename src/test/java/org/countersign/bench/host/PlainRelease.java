package org.countersign.bench.host;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import javax.sql.DataSource;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The floor of loading a release: the same parser, and the same statement in batches, without a look at what it says. */
record PlainRelease(DataSource source, List<Integer> series, int release) {

    private static final int FIRST = 10;
    private static final int ROWS = 2_000;
    private static final String INSERT = """
            INSERT INTO bench.floor_figure (series_id, year, area, release_id, state, amount, numerator, denominator, joint_with)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE release_id = VALUES(release_id), state = VALUES(state), amount = VALUES(amount),
                numerator = VALUES(numerator), denominator = VALUES(denominator), joint_with = VALUES(joint_with)
            """;

    int load(byte[] bytes) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(INSERT);
                CSVParser parser =
                        CSVFormat.DEFAULT.parse(new StringReader(new String(bytes, StandardCharsets.UTF_8)))) {
            connection.setAutoCommit(false);
            int figures = 0;
            for (CSVRecord row : parser) {
                figures += row.getRecordNumber() == 1 ? 0 : write(statement, row, figures);
            }
            statement.executeBatch();
            connection.commit();
            connection.setAutoCommit(true);
            return figures;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private int write(PreparedStatement statement, CSVRecord row, int before) throws SQLException {
        String area = row.get(7).isEmpty() ? row.get(3) : row.get(7);
        for (int at = FIRST; at < row.size(); at++) {
            boolean number = !row.get(at).equals("c");
            statement.setInt(1, series.get(at - FIRST));
            statement.setInt(2, Integer.parseInt(row.get(0)));
            statement.setString(3, area);
            statement.setInt(4, release);
            statement.setString(5, number ? "NUMBER" : "SUPPRESSED");
            if (number) {
                statement.setBigDecimal(6, new BigDecimal(row.get(at)));
            } else {
                statement.setNull(6, Types.DECIMAL);
            }
            statement.setNull(7, Types.DECIMAL);
            statement.setNull(8, Types.DECIMAL);
            statement.setString(9, "");
            statement.addBatch();
            if ((before + at - FIRST + 1) % ROWS == 0) {
                statement.executeBatch();
            }
        }
        return row.size() - FIRST;
    }
}
