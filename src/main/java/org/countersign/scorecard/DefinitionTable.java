package org.countersign.scorecard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.countersign.actual.Sight;
import org.countersign.benchmarking.LinkedSeries;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Timing;
import org.countersign.calculation.Unit;
import org.countersign.calendar.Frequency;
import org.countersign.identity.PersonId;
import org.countersign.indicator.Description;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.JudgedBy;
import org.countersign.indicator.Measure;
import org.countersign.indicator.OverviewOf;
import org.countersign.indicator.Responsibility;
import org.countersign.indicator.Standing;
import org.countersign.indicator.StatedPeople;
import org.countersign.indicator.StatusRule;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.TenantJdbc;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * All indicators with the names of their people and the text of a month, in the order of the sheet, and the overview texts
 * of the month: one statement.
 */
@Component
class DefinitionTable {

    private final TenantJdbc jdbc;

    DefinitionTable(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    Defined all(YearMonth month) {
        Map<Integer, Definition> found = new LinkedHashMap<>();
        Map<Integer, OverviewOf> overviews = new HashMap<>();
        jdbc.sql("""
                SELECT i.indicator_id, i.reference, i.title, i.outcome, i.position, i.source_mark, i.unit, i.decimals,
                       i.frequency, i.frequency_confirmed, i.timing, i.lag_months,
                       i.polarity, i.polarity_lower, i.polarity_upper, i.judged_by,
                       i.threshold, i.minimum_base, i.status_rule, i.tolerance, i.series_code, i.multiplier,
                       i.owner_stated, i.reporter_stated, r.kind, r.person_id, p.display_name,
                       c.state, IF(i.overview_of IS NULL, LEFT(c.body, 600), c.body) AS beginning, c.nothing_to_add,
                       IF(c.state = 'SIGNED_OFF', c.signed_by, NULL) AS signed_by, c.signed_name, c.signed_at, c.signed_amount, c.signed_seen, t.name AS theme,
                       i.overview_of, LEFT(s.body, 600) AS imported, s.source AS imported_from, s.at AS imported_at,
                       s.text_id IS NOT NULL AND
                """ + Sight.DERIVES_FROM_HIDDEN + """
                       AS imported_hidden
                FROM indicator i
                LEFT JOIN responsibility r ON r.authority_id = i.authority_id AND r.indicator_id = i.indicator_id
                LEFT JOIN person p ON p.person_id = r.person_id
                LEFT JOIN theme t ON t.authority_id = i.authority_id AND t.theme_id = i.theme_id
                LEFT JOIN commentary c ON c.authority_id = i.authority_id AND c.month = :month
                                      AND c.indicator_id = i.indicator_id AND c.thrown_away = 0
                LEFT JOIN imported_text s ON s.authority_id = i.authority_id AND s.month = :month
                                         AND s.indicator_id = i.indicator_id
                WHERE i.authority_id = :authority AND i.part_of IS NULL
                  AND (i.since_month IS NULL OR i.since_month <= :month)
                  AND (i.until_month IS NULL OR i.until_month >= :month)
                  AND (i.overview_of IS NULL OR c.commentary_id IS NOT NULL)
                ORDER BY i.position, i.reference, p.display_name
                """)
                .param("month", month.atDay(1))
                .query(row -> {
                    int id = row.getInt("indicator_id");
                    if (!found.containsKey(id)) {
                        found.put(id, definition(row));
                    }
                    addHolder(found.get(id), row);
                    Optional.ofNullable(row.getString("overview_of"))
                            .ifPresent(of -> overviews.put(id, OverviewOf.valueOf(of)));
                });
        return new Defined(
                found.values().stream()
                        .filter(each -> !overviews.containsKey(each.id().value()))
                        .toList(),
                found.values().stream()
                        .filter(each -> overviews.containsKey(each.id().value()))
                        .map(each -> new Defined.Overviewed(
                                each, overviews.get(each.id().value())))
                        .toList());
    }

    /** The references of all indicators in the order of the sheet, those that ended included, without parts of others. */
    List<String> references() {
        return jdbc.sql("""
                SELECT reference FROM indicator WHERE authority_id = :authority AND part_of IS NULL AND overview_of IS NULL
                  AND (until_month IS NULL OR until_month <> :withdrawn)
                ORDER BY position, reference
                """)
                .param("withdrawn", Standing.NEVER.atDay(1))
                .query(String.class)
                .list();
    }

    private static Definition definition(ResultSet row) throws SQLException {
        return new Definition(
                new IndicatorId(row.getInt("indicator_id")),
                description(row),
                measure(row),
                new StatedPeople(row.getString("owner_stated"), row.getString("reporter_stated")),
                new ArrayList<>(),
                MonthText.of(row),
                OldText.of(row),
                Objects.requireNonNullElse(row.getString("theme"), ""),
                linked(row));
    }

    private static @Nullable LinkedSeries linked(ResultSet row) throws SQLException {
        String series = row.getString("series_code");
        return series.isEmpty()
                ? null
                : new LinkedSeries(
                        new IndicatorId(row.getInt("indicator_id")),
                        series,
                        polarity(row),
                        row.getObject("multiplier", Integer.class));
    }

    private static Polarity polarity(ResultSet row) throws SQLException {
        return new Polarity(
                Polarity.Kind.valueOf(row.getString("polarity")),
                row.getBigDecimal("polarity_lower"),
                row.getBigDecimal("polarity_upper"));
    }

    private static Description description(ResultSet row) throws SQLException {
        return new Description(
                row.getString("reference"),
                row.getString("title"),
                row.getString("outcome"),
                "",
                row.getInt("position"),
                row.getString("source_mark"));
    }

    private static Measure measure(ResultSet row) throws SQLException {
        return new Measure(
                Unit.valueOf(row.getString("unit")),
                row.getInt("decimals"),
                Frequency.valueOf(row.getString("frequency")),
                row.getBoolean("frequency_confirmed"),
                Timing.valueOf(row.getString("timing")),
                row.getInt("lag_months"),
                polarity(row),
                JudgedBy.valueOf(row.getString("judged_by")),
                row.getBigDecimal("threshold"),
                row.getBigDecimal("minimum_base"),
                StatusRule.valueOf(row.getString("status_rule")),
                row.getBigDecimal("tolerance"));
    }

    private static void addHolder(Definition definition, ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        if (kind != null) {
            definition
                    .holders()
                    .add(new Definition.Holder(
                            Responsibility.valueOf(kind),
                            new PersonId(Ids.of(row.getBytes("person_id"))),
                            row.getString("display_name")));
        }
    }
}
