package org.countersign.actual;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.Actor;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.TenantJdbc;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Queries of figures as stored. */
@Component
class QueryTable {

    private static final String ALL = """
            SELECT query_id, indicator_id, month, asked_name, asked_at, reason, state, answered_name, answered_at,
                   answered_revision, note
            FROM figure_query WHERE authority_id = :authority
            """;

    private final TenantJdbc jdbc;
    private final Access access;
    private final Clock clock;

    QueryTable(TenantJdbc jdbc, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    QueryId add(NewQuery query) {
        var id = new QueryId(Ids.next(clock));
        Actor actor = access.current();
        jdbc.sql("""
                INSERT INTO figure_query (authority_id, query_id, indicator_id, month, asked_by, asked_name, asked_at,
                                          asked_revision, reason, state, note)
                SELECT :authority, :id, :indicator, :month, :person, :name, :at,
                       COALESCE((SELECT a.revision FROM actual a WHERE a.authority_id = :authority
                                   AND a.month = :month AND a.indicator_id = :indicator), 0),
                       :reason, 'OPEN', ''
                """)
                .param("id", Ids.bytes(id.value()))
                .param("indicator", query.indicator().value())
                .param("month", query.month().atDay(1))
                .param("person", actor.person().map(Ids::bytes).orElse(null))
                .param("name", actor.name())
                .param("at", now())
                .param("reason", query.reason())
                .update();
        return id;
    }

    boolean isUnreleased(NewQuery query) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM actual
                        WHERE authority_id = :authority AND month = :month AND indicator_id = :indicator
                          AND stage <> 'RELEASED'
                        """)
                        .param("month", query.month().atDay(1))
                        .param("indicator", query.indicator().value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Ends an open query; false where somebody else has, or where "corrected" is said of a figure that stands as it stood. */
    boolean answer(NewAnswer answer) {
        Actor actor = access.current();
        return jdbc.sql("""
                        UPDATE figure_query q
                        LEFT JOIN actual a ON a.authority_id = q.authority_id AND a.month = q.month
                                          AND a.indicator_id = q.indicator_id
                        SET q.state = :state, q.answered_by = :person, q.answered_name = :name, q.answered_at = :at,
                            q.answered_revision = COALESCE(a.revision, 0), q.note = :note
                        WHERE q.authority_id = :authority AND q.query_id = :id AND q.state = 'OPEN'
                          AND (:state = 'CONFIRMED' OR COALESCE(a.revision, 0) > q.asked_revision)
                        """)
                        .param("state", answer.corrected() ? "CORRECTED" : "CONFIRMED")
                        .param("person", actor.person().map(Ids::bytes).orElse(null))
                        .param("name", actor.name())
                        .param("at", now())
                        .param("note", answer.note())
                        .param("id", Ids.bytes(answer.query().value()))
                        .update()
                == 1;
    }

    Optional<FigureQuery> find(QueryId id) {
        return jdbc.sql(ALL + " AND query_id = :id")
                .param("id", Ids.bytes(id.value()))
                .query(QueryTable::query)
                .optional();
    }

    List<FigureQuery> open() {
        return jdbc.sql(ALL + " AND state = 'OPEN' ORDER BY asked_at")
                .query(QueryTable::query)
                .list();
    }

    List<FigureQuery> of(YearMonth month) {
        return jdbc.sql(ALL + " AND month = :month ORDER BY asked_at DESC")
                .param("month", month.atDay(1))
                .query(QueryTable::query)
                .list();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static FigureQuery query(ResultSet row, int number) throws SQLException {
        return new FigureQuery(
                new QueryId(Ids.of(row.getBytes("query_id"))),
                new IndicatorId(row.getInt("indicator_id")),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getString("asked_name"),
                row.getObject("asked_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("reason"),
                answer(row));
    }

    private static FigureQuery.@Nullable Answer answer(ResultSet row) throws SQLException {
        String state = row.getString("state");
        return state.equals("OPEN")
                ? null
                : new FigureQuery.Answer(
                        state.equals("CORRECTED"),
                        row.getString("note"),
                        Objects.requireNonNullElse(row.getString("answered_name"), ""),
                        row.getObject("answered_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getInt("answered_revision"));
    }
}
