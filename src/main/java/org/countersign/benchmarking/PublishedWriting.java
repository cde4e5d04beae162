package org.countersign.benchmarking;

import java.sql.Types;
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

    /** Without them the driver is asked for the type of each null. */
    private static final int[] TYPES = {
        Types.SMALLINT,
        Types.SMALLINT,
        Types.VARCHAR,
        Types.INTEGER,
        Types.VARCHAR,
        Types.DECIMAL,
        Types.DECIMAL,
        Types.DECIMAL,
        Types.VARCHAR
    };

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
        List<Object[]> rows = changes.entrySet().stream()
                .flatMap(each -> which.apply(each.getValue()).stream().map(standing -> row(each.getKey(), standing)))
                .toList();
        for (int from = 0; from < rows.size(); from += ROWS) {
            jdbc.batchUpdate(
                    "INSERT INTO " + name + COLUMNS, rows.subList(from, Math.min(from + ROWS, rows.size())), TYPES);
        }
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

    private static Object[] row(int series, StandingFigure standing) {
        PublishedFigure figure = standing.figure();
        return new Object[] {
            series,
            figure.year(),
            figure.area(),
            standing.release(),
            ValueColumns.state(figure.value()),
            ValueColumns.amount(figure.value()),
            figure.numerator(),
            figure.denominator(),
            figure.jointWith()
        };
    }
}
