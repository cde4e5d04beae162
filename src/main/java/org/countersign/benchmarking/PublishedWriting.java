package org.countersign.benchmarking;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.countersign.actual.ValueColumns;
import org.countersign.benchmarking.Revising.Changes;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes releases and their figures, many rows a statement. */
@Component
class PublishedWriting {

    private static final int ROWS = 2_000;
    private static final String COLUMNS =
            " (series_id, year, area, release_id, state, amount, numerator, denominator, joint_with)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                    + " ON DUPLICATE KEY UPDATE release_id = VALUES(release_id), state = VALUES(state),"
                    + " amount = VALUES(amount), numerator = VALUES(numerator), denominator = VALUES(denominator),"
                    + " joint_with = VALUES(joint_with)";

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final PublishedTable table;
    private final Clock clock;

    PublishedWriting(JdbcTemplate jdbc, JdbcClient client, PublishedTable table, Clock clock) {
        this.jdbc = jdbc;
        this.client = client;
        this.table = table;
        this.clock = clock;
    }

    /** How many releases came with these very files. */
    int loadedWith(String checksum) {
        return client.sql("SELECT COUNT(*) FROM published_release WHERE checksum = :checksum")
                .param("checksum", checksum)
                .query(Integer.class)
                .single();
    }

    /** Adds what is new and describes the rest anew; whoever else does so at the same time waits. */
    void series(List<PublishedSeries> series) {
        jdbc.batchUpdate("""
                INSERT INTO published_series (code, title, topic, unit, per, decimals, polarity, covers, by_population)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE title = VALUES(title), topic = VALUES(topic), unit = VALUES(unit), per = VALUES(per),
                    decimals = VALUES(decimals), polarity = VALUES(polarity), covers = VALUES(covers),
                    by_population = VALUES(by_population)
                """, series.stream().map(PublishedWriting::row).toList());
    }

    /** The release as stored, under its number. */
    Release release(Release release, String checksum) {
        client.sql("""
                INSERT INTO published_release (code, publisher, title, source, published, next_expected, checksum, loaded_at)
                VALUES (:code, :publisher, :title, :source, :published, :next, :checksum, :now)
                ON DUPLICATE KEY UPDATE publisher = VALUES(publisher), title = VALUES(title), source = VALUES(source),
                    published = VALUES(published), next_expected = VALUES(next_expected), checksum = VALUES(checksum),
                    loaded_at = VALUES(loaded_at)
                """)
                .param("code", release.code())
                .param("publisher", release.publisher())
                .param("title", release.title())
                .param("source", release.source())
                .param("published", release.published().stated())
                .param("next", release.next().stated())
                .param("checksum", checksum)
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        return table.releases().stream()
                .filter(stored -> stored.code().equals(release.code()))
                .findFirst()
                .orElseThrow();
    }

    void write(Map<Integer, Changes> changes) {
        write("published_former_figure", changes, Changes::former);
        write("published_figure", changes, Changes::standing);
    }

    private void write(String name, Map<Integer, Changes> changes, Function<Changes, List<StandingFigure>> which) {
        List<Row> rows = changes.entrySet().stream()
                .flatMap(
                        each -> which.apply(each.getValue()).stream().map(standing -> new Row(each.getKey(), standing)))
                .toList();
        jdbc.batchUpdate("INSERT INTO " + name + COLUMNS, rows, ROWS, PublishedWriting::bind);
    }

    /** A figure of a series. */
    private record Row(int series, StandingFigure standing) {}

    /** By type, because there are very many rows. */
    private static void bind(PreparedStatement statement, Row row) throws SQLException {
        PublishedFigure figure = row.standing().figure();
        statement.setInt(1, row.series());
        statement.setInt(2, figure.year());
        statement.setString(3, figure.area());
        statement.setInt(4, row.standing().release());
        statement.setString(5, ValueColumns.state(figure.value()));
        statement.setBigDecimal(6, ValueColumns.amount(figure.value()));
        statement.setBigDecimal(7, figure.numerator());
        statement.setBigDecimal(8, figure.denominator());
        statement.setString(9, figure.jointWith());
    }

    private static Object[] row(PublishedSeries series) {
        return new Object[] {
            series.code(),
            series.title(),
            series.topic(),
            series.unit().name(),
            series.per(),
            series.decimals(),
            series.good().name(),
            series.covers().name(),
            series.byPopulation()
        };
    }
}
