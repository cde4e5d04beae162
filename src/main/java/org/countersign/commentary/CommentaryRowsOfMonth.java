package org.countersign.commentary;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.Scope;
import org.countersign.tenancy.TenantJdbc;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** Gives each indicator its one commentary of a month, so that nobody has to race to create it. */
@Component
class CommentaryRowsOfMonth {

    private final TenantJdbc jdbc;
    private final Commentaries commentaries;
    private final OverviewTable overviews;
    private final Clock clock;

    CommentaryRowsOfMonth(TenantJdbc jdbc, Commentaries commentaries, OverviewTable overviews, Clock clock) {
        this.jdbc = jdbc;
        this.commentaries = commentaries;
        this.overviews = overviews;
        this.clock = clock;
    }

    /** Each goes the route that is in force now, and is due as is set now, whatever is set later. */
    void complete(YearMonth month, Collection<IndicatorDetails> indicators, RoutePlan routes) {
        Set<IndicatorId> present = commentaries.findByMonth(month.atDay(1)).stream()
                .map(Commentary::indicator)
                .collect(Collectors.toSet());
        Map<IndicatorId, OverviewSetting> set = overviews.all();
        jdbc.batch(
                """
                INSERT INTO commentary (authority_id, commentary_id, month, indicator_id, state, stage_since, route_no,
                                        days_later, body, nothing_to_add, version)
                VALUES (:authority, :id, :month, :indicator, :state, :since, :route, :later, '', FALSE, 0)
                """,
                indicators.stream()
                        .filter(indicator -> !present.contains(indicator.id()))
                        .map(indicator -> row(month, indicator.id(), routes.of(indicator))
                                .addValue(
                                        "later",
                                        set.getOrDefault(indicator.id(), OverviewSetting.NONE)
                                                .daysLater()))
                        .toArray(SqlParameterSource[]::new));
    }

    /** By how many working days some texts of a month are due after the others. */
    Set<Integer> daysLater(YearMonth month) {
        return Set.copyOf(jdbc.sql("""
                SELECT DISTINCT days_later FROM commentary
                WHERE authority_id = :authority AND month = :month AND thrown_away = 0
                """)
                .param("month", month.atDay(1))
                .query(Integer.class)
                .list());
    }

    /** Out of sight, under a number of its own: the acts on them are kept for ever. */
    void throwAway(YearMonth month) {
        jdbc.sql("""
                UPDATE commentary c
                JOIN (SELECT COALESCE(MAX(thrown_away), 0) + 1 AS next FROM commentary
                      WHERE authority_id = :authority AND month = :month) AS n
                SET c.thrown_away = n.next, c.version = c.version + 1
                WHERE c.authority_id = :authority AND c.month = :month AND c.thrown_away = 0
                """).param("month", month.atDay(1)).update();
    }

    private MapSqlParameterSource row(YearMonth month, IndicatorId indicator, Route route) {
        return new MapSqlParameterSource("authority", Scope.authorityNow().value())
                .addValue("id", Ids.bytes(Ids.next(clock)))
                .addValue("month", month.atDay(1))
                .addValue("indicator", indicator.value())
                .addValue("since", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .addValue("route", route.number())
                .addValue("state", State.NOT_STARTED.name());
    }
}
