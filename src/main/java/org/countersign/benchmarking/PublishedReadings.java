package org.countersign.benchmarking;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How each series was read from its last file, so that the next one is recognised: reference data. */
@Component
class PublishedReadings {

    private static final String BETWEEN = "\t";

    private final JdbcClient jdbc;

    PublishedReadings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PublishedReading> all() {
        return jdbc.sql("""
                SELECT series_id, release_id, value_column, numerator_column, denominator_column, items, columns_of_file
                FROM published_reading ORDER BY release_id DESC, series_id
                """).query(PublishedReadings::reading).list();
    }

    void remember(PublishedReading reading) {
        jdbc.sql("""
                INSERT INTO published_reading (series_id, release_id, value_column, numerator_column, denominator_column,
                                               items, columns_of_file)
                VALUES (:series, :release, :value, :numerator, :denominator, :items, :columns)
                ON DUPLICATE KEY UPDATE release_id = VALUES(release_id), value_column = VALUES(value_column),
                    numerator_column = VALUES(numerator_column), denominator_column = VALUES(denominator_column),
                    items = VALUES(items), columns_of_file = VALUES(columns_of_file)
                """)
                .param("series", reading.series())
                .param("release", reading.release())
                .param("value", reading.mapping().value())
                .param("numerator", reading.mapping().numerator())
                .param("denominator", reading.mapping().denominator())
                .param("items", items(reading.mapping().items()))
                .param("columns", String.join("\n", reading.columns()))
                .update();
    }

    private static PublishedReading reading(ResultSet row, int number) throws SQLException {
        return new PublishedReading(
                row.getInt("series_id"),
                row.getInt("release_id"),
                new EesMapping(
                        row.getString("value_column"),
                        row.getString("numerator_column"),
                        row.getString("denominator_column"),
                        items(row.getString("items"))),
                lines(row.getString("columns_of_file")).toList());
    }

    private static String items(Map<String, String> items) {
        return items.entrySet().stream()
                .map(item -> item.getKey() + BETWEEN + item.getValue())
                .sorted()
                .collect(joining("\n"));
    }

    private static Map<String, String> items(String text) {
        return lines(text)
                .map(line -> line.split(BETWEEN, 2))
                .filter(item -> item.length == 2)
                .collect(toMap(item -> item[0], item -> item[1]));
    }

    private static Stream<String> lines(String text) {
        return text.lines().filter(line -> !line.isEmpty());
    }
}
