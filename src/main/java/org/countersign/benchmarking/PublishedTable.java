package org.countersign.benchmarking;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countersign.actual.ValueColumns;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Unit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what was published: reference data, the same for every authority. */
@Component
class PublishedTable {

    /** Number and time of each release, the number of series, and a third column that is empty. */
    static final String LOADS = """
            SELECT release_id, CAST(COALESCE(taken_back_at, loaded_at) AS CHAR), NULL FROM published_release
            UNION ALL SELECT 0, COUNT(*), NULL FROM published_series
            ORDER BY 1
            """;

    private final JdbcClient jdbc;

    PublishedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Release> releases() {
        return jdbc.sql("""
                SELECT release_id, code, publisher, title, source, published, next_expected
                FROM published_release ORDER BY published, release_id
                """).query(PublishedTable::releaseOf).list();
    }

    /** Which releases came in when, and how many series there are: the same answer, the same figures. */
    List<Load> loads() {
        return jdbc.sql(LOADS).query((row, number) -> load(row)).list();
    }

    static Load load(ResultSet row) throws SQLException {
        return new Load(row.getInt(1), row.getString(2));
    }

    List<PublishedSeries> series() {
        return jdbc.sql("""
                SELECT series_id, code, title, topic, unit, per, decimals, polarity, covers, by_population
                FROM published_series ORDER BY series_id
                """).query(PublishedTable::seriesOf).list();
    }

    /** All figures as they stand, by series; one statement. */
    Map<Integer, List<StandingFigure>> figures(Collection<Integer> series) {
        Map<Integer, List<StandingFigure>> figures = new HashMap<>();
        Map<String, String> areas = new HashMap<>();
        jdbc.sql("""
                SELECT series_id, year, area, release_id, state, amount, numerator, denominator, joint_with
                FROM published_figure WHERE series_id IN (:series)
                """).param("series", series).query(row -> {
            figures.computeIfAbsent(row.getInt(1), any -> new ArrayList<>()).add(standing(row, areas));
        });
        return figures;
    }

    /** By place of the columns, and with one word for each area, because there are very many rows. */
    private static StandingFigure standing(ResultSet row, Map<String, String> areas) throws SQLException {
        return new StandingFigure(
                new PublishedFigure(
                        areas.computeIfAbsent(row.getString(3), area -> area),
                        row.getInt(2),
                        ValueColumns.plain(row.getString(5), row.getBigDecimal(6)),
                        row.getBigDecimal(7),
                        row.getBigDecimal(8),
                        row.getString(9)),
                row.getInt(4));
    }

    /** What figures of an area were in earlier releases. */
    List<StandingFigure> former(int series, String area) {
        return jdbc.sql("""
                SELECT year, area, release_id, state, amount, numerator, denominator, joint_with
                FROM published_former_figure WHERE series_id = :series AND area = :area ORDER BY year DESC, release_id DESC
                """)
                .param("series", series)
                .param("area", area)
                .query((row, number) -> standing(row))
                .list();
    }

    /** Releases with how much of each stands, and how much was replaced since. */
    List<LoadedRelease> loaded(List<Release> releases, LocalDate today) {
        var standing = counts("published_figure");
        var replaced = counts("published_former_figure");
        return releases.stream()
                .map(release -> new LoadedRelease(
                        release,
                        release.isOverdue(today) && standing.containsKey(release.id()),
                        standing.getOrDefault(release.id(), Count.NONE).series(),
                        standing.getOrDefault(release.id(), Count.NONE).figures(),
                        replaced.getOrDefault(release.id(), Count.NONE).figures(),
                        LoadedRelease.Undoing.NONE))
                .toList();
    }

    private Map<Integer, Count> counts(String name) {
        return jdbc
                .sql("SELECT release_id, COUNT(DISTINCT series_id), COUNT(*) FROM " + name + " GROUP BY release_id")
                .query((row, number) -> Map.entry(row.getInt(1), new Count(row.getInt(2), row.getLong(3))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What figures were in earlier releases: of some areas in every year, and of every area in one. */
    List<StandingFigure> former(int series, Collection<String> areas, int year) {
        return jdbc.sql("""
                SELECT year, area, release_id, state, amount, numerator, denominator, joint_with
                FROM published_former_figure WHERE series_id = :series AND (area IN (:areas) OR year = :year)
                ORDER BY year DESC, area, release_id DESC
                """)
                .param("series", series)
                .param("areas", areas)
                .param("year", year)
                .query((row, number) -> standing(row))
                .list();
    }

    private static StandingFigure standing(ResultSet row) throws SQLException {
        return new StandingFigure(
                new PublishedFigure(
                        row.getString("area"),
                        row.getInt("year"),
                        ValueColumns.plain(row),
                        row.getBigDecimal("numerator"),
                        row.getBigDecimal("denominator"),
                        row.getString("joint_with")),
                row.getInt("release_id"));
    }

    private static Release releaseOf(ResultSet row, int number) throws SQLException {
        return new Release(
                row.getInt("release_id"),
                row.getString("code"),
                row.getString("publisher"),
                row.getString("title"),
                row.getString("source"),
                new PublishedOn(row.getString("published")),
                new PublishedOn(row.getString("next_expected")));
    }

    private static PublishedSeries seriesOf(ResultSet row, int number) throws SQLException {
        return new PublishedSeries(
                row.getInt("series_id"),
                row.getString("code"),
                row.getString("title"),
                row.getString("topic"),
                Unit.valueOf(row.getString("unit")),
                row.getObject("per", Integer.class),
                row.getInt("decimals"),
                Polarity.Kind.valueOf(row.getString("polarity")),
                Covers.valueOf(row.getString("covers")),
                row.getBoolean("by_population"));
    }

    private record Count(int series, long figures) {

        static final Count NONE = new Count(0, 0);
    }

    /** A release that came in. */
    record Load(int release, String at) {}
}
