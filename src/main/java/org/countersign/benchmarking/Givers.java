package org.countersign.benchmarking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Timing;
import org.countersign.calculation.Unit;
import org.countersign.calendar.Frequency;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.JudgedBy;
import org.countersign.indicator.Measure;
import org.countersign.tenancy.AuthorityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The one place that reads what several authorities share, so that it takes as many statements whether one shares or all
 * do. Each begins at the grant and finds only what somebody granted to these readers; of a suspended authority nothing.
 */
@Component
class Givers {

    private static final String GRANTED = """
            FROM sharing_reader r
            JOIN sharing s ON s.authority_id = r.authority_id AND s.indicator_id = r.indicator_id
            JOIN indicator i ON i.authority_id = r.authority_id AND i.indicator_id = r.indicator_id
                            AND i.series_code = s.series AND i.part_of IS NULL AND i.overview_of IS NULL
            LEFT JOIN access_condition c ON c.authority_id = r.authority_id
            %s
            WHERE r.reader IN (:readers) AND r.authority_id <> :own AND c.suspended_because IS NULL
            """;

    private static final String WHAT = """
            SELECT DISTINCT s.authority_id, s.indicator_id, s.series, s.difference, s.basis, s.minimum, s.edition, s.shared_at,
                   i.reference, i.unit, i.decimals, i.frequency, i.frequency_confirmed, i.timing, i.lag_months
            """ + GRANTED.formatted("") + "ORDER BY s.authority_id, s.indicator_id";

    private static final String FIGURES = """
            SELECT DISTINCT f.authority_id, f.indicator_id, f.month, f.amount, f.status
            """
            + GRANTED.formatted("JOIN shared_figure f ON f.authority_id = s.authority_id"
                    + " AND f.indicator_id = s.indicator_id AND f.edition = s.edition")
            + "AND s.series = :series ORDER BY f.month";

    private final JdbcClient jdbc;

    Givers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is shared, by whom, and no figure of it. What was linked to another series since, or became a part of something,
     * is left out.
     */
    List<Lent> to(Reader reader) {
        return jdbc.sql(WHAT)
                .param("readers", reader.codes())
                .param("own", reader.authority().value())
                .query(Givers::lent)
                .list();
    }

    /** The figures of one series, the oldest month first. */
    Map<Place, List<SharedCell>> figures(Reader reader, String series) {
        Map<Place, List<SharedCell>> figures = new HashMap<>();
        jdbc.sql(FIGURES)
                .param("readers", reader.codes())
                .param("own", reader.authority().value())
                .param("series", series)
                .query(row -> {
                    figures.computeIfAbsent(place(row), any -> new ArrayList<>())
                            .add(SharingTable.cell(row));
                });
        return figures;
    }

    private static Lent lent(ResultSet row, int number) throws SQLException {
        return new Lent(
                new LentIndicator(place(row).giver(), place(row).indicator(), measure(row)),
                row.getString("reference"),
                SharingTable.row(row, number));
    }

    private static Measure measure(ResultSet row) throws SQLException {
        return new Measure(
                        Unit.valueOf(row.getString("unit")),
                        row.getInt("decimals"),
                        Frequency.valueOf(row.getString("frequency")),
                        row.getBoolean("frequency_confirmed"),
                        Polarity.NONE,
                        JudgedBy.PREVIOUS_PERIOD,
                        null)
                .timed(Timing.valueOf(row.getString("timing")), row.getInt("lag_months"));
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(new AuthorityId(row.getInt("authority_id")), new IndicatorId(row.getInt("indicator_id")));
    }

    /** @param codes the authority's own and those of its region */
    record Reader(AuthorityId authority, Collection<String> codes) {}

    record Place(AuthorityId giver, IndicatorId indicator) {}
}
