package org.countersign.actual;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.Actor;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.Scope;
import org.countersign.tenancy.TenantJdbc;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** Loads, and the derived figures that their sources print. */
@Component
class LoadTable {

    private final TenantJdbc jdbc;
    private final Access access;
    private final Clock clock;

    LoadTable(TenantJdbc jdbc, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    LoadId open(Load load) {
        var id = new LoadId(Ids.next(clock));
        Actor actor = access.current();
        jdbc.sql("""
                INSERT INTO data_load (authority_id, load_id, source, checksum, reason, at, person_id, actor_name)
                VALUES (:authority, :id, :source, :checksum, :reason, :at, :person, :name)
                """)
                .param("id", Ids.bytes(id.value()))
                .param("source", load.source())
                .param("checksum", load.checksum())
                .param("reason", load.reason())
                .param("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("person", actor.person().map(Ids::bytes).orElse(null))
                .param("name", actor.name())
                .update();
        return id;
    }

    /** The load that whoever acts has opened today with this source and reason; a new one if there is none yet. */
    LoadId ofToday(Load load) {
        Actor actor = access.current();
        return jdbc
                .sql("""
                SELECT load_id FROM data_load
                WHERE authority_id = :authority AND source = :source AND reason = :reason AND at >= :today
                  AND actor_name = :name AND person_id <=> :person
                """)
                .param("source", load.source())
                .param("reason", load.reason())
                .param(
                        "today",
                        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).atStartOfDay())
                .param("name", actor.name())
                .param("person", actor.person().map(Ids::bytes).orElse(null))
                .query((row, number) -> new LoadId(Ids.of(row.getBytes("load_id"))))
                .list()
                .stream()
                .findFirst()
                .orElseGet(() -> open(load));
    }

    void state(LoadId load, List<StatedFigure> figures) {
        jdbc.batch("""
                INSERT INTO stated_figure (authority_id, month, indicator_id, kind, stated, state, amount, load_id)
                VALUES (:authority, :month, :indicator, :kind, :stated, :state, :amount, :load)
                ON DUPLICATE KEY UPDATE stated = VALUES(stated), state = VALUES(state), amount = VALUES(amount),
                    load_id = VALUES(load_id)
                """, figures.stream().map(figure -> parameters(load, figure)).toArray(SqlParameterSource[]::new));
    }

    List<StatedFigure> stated(YearMonth month) {
        return jdbc.sql("""
                SELECT s.month, s.indicator_id, s.kind, s.stated, s.state, s.amount FROM stated_figure s
                WHERE s.authority_id = :authority AND s.month = :month AND (:everything OR NOT
                """ + Sight.DERIVES_FROM_HIDDEN + ")")
                .param("everything", Sight.of(access).everything())
                .param("month", month.atDay(1))
                .query((row, number) -> new StatedFigure(
                        new IndicatorId(row.getInt("indicator_id")),
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        StatedKind.valueOf(row.getString("kind")),
                        row.getString("stated"),
                        ValueColumns.plain(row)))
                .list();
    }

    private static SqlParameterSource parameters(LoadId load, StatedFigure figure) {
        return new MapSqlParameterSource("authority", Scope.authorityNow().value())
                .addValue("month", figure.month().atDay(1))
                .addValue("indicator", figure.indicator().value())
                .addValue("kind", figure.kind().name())
                .addValue("stated", figure.stated())
                .addValue("state", ValueColumns.state(figure.value()))
                .addValue("amount", ValueColumns.amount(figure.value()))
                .addValue("load", Ids.bytes(load.value()));
    }
}
