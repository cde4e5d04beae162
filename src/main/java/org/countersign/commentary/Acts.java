package org.countersign.commentary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.Actor;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.Scope;
import org.countersign.tenancy.TenantJdbc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The history of commentaries: only ever added to, under the commentary's lock. */
@Component
class Acts {

    private final TenantJdbc jdbc;
    private final Access access;
    private final Clock clock;
    private final JsonMapper json;

    Acts(TenantJdbc jdbc, Access access, Clock clock, JsonMapper json) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
        this.json = json;
    }

    void append(Collection<NewAct> acts) {
        if (acts.isEmpty()) {
            return;
        }
        jdbc.batch("""
                INSERT INTO commentary_act (authority_id, commentary_id, act_no, act, state_before, state_after, stage_no,
                                            at, person_id, actor_name, on_behalf_of, body, reason, seen)
                SELECT :authority, :commentary, COALESCE(MAX(act_no), 0) + 1, :act, :before, :after, :stage,
                       :at, :person, :name, :behalf, :body, :reason, :seen
                FROM commentary_act WHERE authority_id = :authority AND commentary_id = :commentary
                """, acts.stream().map(this::row).toArray(SqlParameterSource[]::new));
    }

    private SqlParameterSource row(NewAct act) {
        Actor actor = access.current();
        return new MapSqlParameterSource("authority", Scope.authorityNow().value())
                .addValue("commentary", Ids.bytes(act.commentary().value()))
                .addValue("act", act.kind().name())
                .addValue("before", act.before().name())
                .addValue("after", act.after().name())
                .addValue("stage", act.stage())
                .addValue("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .addValue("person", actor.person().map(Ids::bytes).orElse(null))
                .addValue("name", actor.name())
                .addValue("behalf", act.onBehalfOf())
                .addValue("body", act.text())
                .addValue("reason", act.reason())
                .addValue("seen", act.seen() == null ? null : json.writeValueAsString(act.seen()));
    }

    List<Act> of(CommentaryId commentary) {
        return jdbc.sql("""
                SELECT act_no, act, state_before, state_after, stage_no, at, actor_name, on_behalf_of, body, reason, seen
                FROM commentary_act WHERE authority_id = :authority AND commentary_id = :commentary
                ORDER BY act_no
                """)
                .param("commentary", Ids.bytes(commentary.value()))
                .query(this::act)
                .list();
    }

    /** The figures with which each was handed in last. */
    Map<CommentaryId, Seen> submittedWith(Collection<CommentaryId> commentaries) {
        if (commentaries.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                SELECT a.commentary_id, a.seen FROM commentary_act a
                JOIN (SELECT commentary_id, MAX(act_no) AS act_no FROM commentary_act
                      WHERE authority_id = :authority AND commentary_id IN (:commentaries) AND act = 'SUBMITTED'
                      GROUP BY commentary_id) latest
                  ON latest.commentary_id = a.commentary_id AND latest.act_no = a.act_no
                WHERE a.authority_id = :authority AND a.seen IS NOT NULL
                """)
                .param(
                        "commentaries",
                        commentaries.stream().map(id -> Ids.bytes(id.value())).toList())
                .query((row, number) -> Map.entry(
                        new CommentaryId(Ids.of(row.getBytes("commentary_id"))),
                        json.readValue(row.getString("seen"), Seen.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What a signer last asked to change in an indicator's texts, up to and including a month's. */
    Optional<WritingGuide.Asked> lastReturn(IndicatorId indicator, YearMonth month) {
        return jdbc.sql("""
                SELECT a.actor_name, a.at, a.reason, c.month FROM commentary c
                JOIN commentary_act a ON a.authority_id = c.authority_id AND a.commentary_id = c.commentary_id
                WHERE c.authority_id = :authority AND c.indicator_id = :indicator AND c.month <= :month
                  AND a.act IN ('RETURNED', 'RETURNED_ONE_STAGE', 'DECLINED')
                ORDER BY a.at DESC LIMIT 1
                """)
                .param("indicator", indicator.value())
                .param("month", month.atDay(1))
                .query((row, number) -> new WritingGuide.Asked(
                        row.getString("actor_name"),
                        row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        row.getString("reason")))
                .optional();
    }

    private Act act(ResultSet row, int number) throws SQLException {
        return new Act(
                row.getInt("act_no"),
                Act.Kind.valueOf(row.getString("act")),
                State.valueOf(row.getString("state_before")),
                State.valueOf(row.getString("state_after")),
                row.getInt("stage_no"),
                row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("actor_name"),
                row.getString("on_behalf_of"),
                row.getString("body"),
                row.getString("reason"),
                seen(row.getString("seen")));
    }

    private @Nullable Seen seen(@Nullable String stored) {
        return stored == null ? null : json.readValue(stored, Seen.class);
    }

    record NewAct(
            CommentaryId commentary,
            Act.Kind kind,
            State before,
            State after,
            int stage,
            String text,
            String reason,
            String onBehalfOf,
            @Nullable Seen seen) {}
}
