package org.countersign.benchmarking;

import static java.util.stream.Collectors.toMap;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes a release back: what it replaced stands again under the release that it stood in, and what it added is gone. Which
 * figure came in whose place was written down when the release was loaded.
 */
@Component
class ReleaseUndoing {

    private static final int ROWS = 2_000;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private static final String SAME_FIGURE =
            " ON %1$s.series_id = %2$s.series_id AND %1$s.year = %2$s.year" + " AND %1$s.area = %2$s.area ";

    private static final String RESTORE = "UPDATE published_figure f JOIN published_replacement p"
            + SAME_FIGURE.formatted("p", "f")
            + "AND p.release_id = f.release_id LEFT JOIN published_former_figure o"
            + SAME_FIGURE.formatted("o", "f")
            + """
            AND o.release_id = p.former_release_id
            SET f.state = IF(o.release_id IS NULL, f.state, o.state),
                f.amount = IF(o.release_id IS NULL, f.amount, o.amount),
                f.numerator = IF(o.release_id IS NULL, f.numerator, o.numerator),
                f.denominator = IF(o.release_id IS NULL, f.denominator, o.denominator),
                f.joint_with = IF(o.release_id IS NULL, f.joint_with, o.joint_with),
                f.release_id = p.former_release_id
            WHERE p.release_id = :release
            """;

    private static final String NO_LONGER_FORMER =
            "DELETE o FROM published_former_figure o JOIN published_replacement p"
                    + SAME_FIGURE.formatted("p", "o")
                    + "AND p.former_release_id = o.release_id JOIN published_figure f"
                    + SAME_FIGURE.formatted("f", "o")
                    + "AND f.release_id = o.release_id WHERE p.release_id = :release";

    private static final String SERIES_WITHOUT_FIGURES = """
            DELETE s FROM published_series s
            WHERE s.series_id IN (:series)
              AND NOT EXISTS (SELECT 1 FROM published_figure f WHERE f.series_id = s.series_id)
              AND NOT EXISTS (SELECT 1 FROM published_former_figure o WHERE o.series_id = s.series_id)
              AND NOT EXISTS (SELECT 1 FROM published_replacement p WHERE p.series_id = s.series_id)
              AND NOT EXISTS (SELECT 1 FROM published_reading r WHERE r.series_id = s.series_id)
            """;

    private final JdbcClient client;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    ReleaseUndoing(JdbcClient client, JdbcTemplate jdbc, Clock clock) {
        this.client = client;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whoever else loads a release or takes one back waits until this transaction ends. */
    void alone() {
        client.sql("SELECT release_id FROM published_release ORDER BY release_id FOR UPDATE")
                .query(Integer.class)
                .list();
    }

    /**
     * Writes down what a release replaced, so that it can be taken back.
     *
     * @param first whether no release of this title was there
     * @param changes by number of the series
     */
    void remember(Release stored, boolean first, Map<Integer, Revising.Changes> changes) {
        List<Replaced> rows = changes.entrySet().stream()
                .flatMap(each -> each.getValue().replaced().stream().map(former -> new Replaced(each.getKey(), former)))
                .toList();
        jdbc.batchUpdate(
                "INSERT IGNORE INTO published_replacement (release_id, series_id, year, area, former_release_id)"
                        + " VALUES (?, ?, ?, ?, ?)",
                rows,
                ROWS,
                (statement, row) -> bind(statement, row, stored));
        client.sql("""
                UPDATE published_release
                SET can_be_taken_back = IF(:first OR taken_back_at IS NOT NULL, TRUE, can_be_taken_back AND NOT :corrected),
                    taken_back_at = NULL, taken_back_by = '', taken_back_because = ''
                WHERE release_id = :release
                """)
                .param("first", first)
                .param("corrected", changes.values().stream().anyMatch(each -> each.corrected() > 0))
                .param("release", stored.id())
                .update();
    }

    TakingBack effect(int release) {
        return client.sql("""
                SELECT r.title, r.can_be_taken_back, r.taken_back_at,
                       (SELECT COUNT(*) FROM published_figure f WHERE f.release_id = r.release_id) AS standing,
                       (SELECT COUNT(*) FROM published_replacement p WHERE p.release_id = r.release_id) AS restored
                FROM published_release r WHERE r.release_id = :release
                """)
                .param("release", release)
                .query((row, number) -> new TakingBack(
                        row.getString("title"),
                        row.getLong("standing"),
                        row.getLong("restored"),
                        refusal(row, release)))
                .optional()
                .orElseGet(() -> new TakingBack("", 0, 0, Optional.of("Choose a release.")));
    }

    void undo(int release, String by, String because) {
        List<Integer> series = client.sql("SELECT DISTINCT series_id FROM published_figure WHERE release_id = :release")
                .param("release", release)
                .query(Integer.class)
                .list();
        run(RESTORE, release);
        run(NO_LONGER_FORMER, release);
        List.of("published_figure", "published_former_figure", "published_replacement", "published_reading")
                .forEach(table -> run("DELETE FROM " + table + " WHERE release_id = :release", release));
        if (!series.isEmpty()) {
            client.sql(SERIES_WITHOUT_FIGURES).param("series", series).update();
        }
        client.sql("""
                UPDATE published_release SET taken_back_at = :now, taken_back_by = :by, taken_back_because = :because,
                    can_be_taken_back = FALSE
                WHERE release_id = :release
                """)
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("by", by)
                .param("because", because)
                .param("release", release)
                .update();
    }

    /** Which can be taken back, unless a later one was built on them, and of those that were, when, by whom and why. */
    Map<Integer, LoadedRelease.Undoing> all() {
        return client
                .sql("""
                SELECT release_id, can_be_taken_back, taken_back_at, taken_back_by, taken_back_because
                FROM published_release
                """)
                .query((row, number) -> Map.entry(
                        row.getInt("release_id"),
                        new LoadedRelease.Undoing(row.getBoolean("can_be_taken_back"), takenBack(row))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Optional<String> refusal(ResultSet release, int number) throws SQLException {
        if (release.getString("taken_back_at") != null) {
            return Optional.of("“%s” was taken back already.".formatted(release.getString("title")));
        }
        return release.getBoolean("can_be_taken_back")
                ? builtOn(release.getString("title"), number)
                : Optional.of(
                        ("“%s” cannot be taken back: it came with the product, or it was loaded twice with different"
                                        + " figures.")
                                .formatted(release.getString("title")));
    }

    private Optional<String> builtOn(String title, int release) {
        return client.sql("""
                SELECT l.title, COUNT(*) AS figures FROM published_replacement p
                JOIN published_release l ON l.release_id = p.release_id
                WHERE p.former_release_id = :release GROUP BY l.release_id, l.title, l.loaded_at ORDER BY l.loaded_at DESC LIMIT 1
                """)
                .param("release", release)
                .query((row, index) -> "“%s” came in the place of %,d figures of “%s”. Take that one back first."
                        .formatted(row.getString("title"), row.getLong("figures"), title))
                .optional();
    }

    private void run(String sql, int release) {
        client.sql(sql).param("release", release).update();
    }

    private static String takenBack(ResultSet row) throws SQLException {
        LocalDateTime at = row.getObject("taken_back_at", LocalDateTime.class);
        return at == null
                ? ""
                : "Taken back on %s by %s: %s"
                        .formatted(
                                DAY.format(at.toInstant(ZoneOffset.UTC)),
                                row.getString("taken_back_by"),
                                row.getString("taken_back_because"));
    }

    private static void bind(PreparedStatement statement, Replaced row, Release stored) throws SQLException {
        PublishedFigure figure = row.former().figure();
        statement.setInt(1, stored.id());
        statement.setInt(2, row.series());
        statement.setInt(3, figure.year());
        statement.setString(4, figure.area());
        statement.setInt(5, row.former().release());
    }

    /** @param former what stood before */
    private record Replaced(int series, StandingFigure former) {}
}
