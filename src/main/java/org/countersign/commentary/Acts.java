package org.countersign.commentary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.countersign.identity.PersonId;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.Actor;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.TenantJdbc;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The history of commentaries, and who is an author of which: only ever added to, under the commentary's lock. */
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

    void append(CommentaryId commentary, NewAct act) {
        Actor actor = access.current();
        jdbc.sql("""
                INSERT INTO commentary_act (authority_id, commentary_id, act_no, act, state_before, state_after, at,
                                            person_id, actor_name, on_behalf_of, body, reason, seen)
                SELECT :authority, :commentary, COALESCE(MAX(act_no), 0) + 1, :act, :before, :after, :at,
                       :person, :name, :behalf, :body, :reason, :seen
                FROM commentary_act WHERE authority_id = :authority AND commentary_id = :commentary
                """)
                .param("commentary", Ids.bytes(commentary.value()))
                .param("act", act.kind().name())
                .param("before", act.before().name())
                .param("after", act.after().name())
                .param("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("person", actor.person().map(Ids::bytes).orElse(null))
                .param("name", actor.name())
                .param("behalf", act.onBehalfOf())
                .param("body", act.text())
                .param("reason", act.reason())
                .param("seen", act.seen() == null ? null : json.writeValueAsString(act.seen()))
                .update();
    }

    List<Act> of(CommentaryId commentary) {
        return jdbc.sql("""
                SELECT act_no, act, state_before, state_after, at, actor_name, on_behalf_of, body, reason, seen
                FROM commentary_act WHERE authority_id = :authority AND commentary_id = :commentary
                ORDER BY act_no
                """)
                .param("commentary", Ids.bytes(commentary.value()))
                .query(this::act)
                .list();
    }

    void addAuthor(CommentaryId commentary, PersonId person) {
        jdbc.sql("""
                INSERT INTO commentary_author (authority_id, commentary_id, person_id)
                VALUES (:authority, :commentary, :person)
                ON DUPLICATE KEY UPDATE person_id = VALUES(person_id)
                """)
                .param("commentary", Ids.bytes(commentary.value()))
                .param("person", Ids.bytes(person.value()))
                .update();
    }

    boolean isAuthor(CommentaryId commentary, PersonId person) {
        return jdbc.sql("""
                SELECT COUNT(*) FROM commentary_author
                WHERE authority_id = :authority AND commentary_id = :commentary AND person_id = :person
                """)
                        .param("commentary", Ids.bytes(commentary.value()))
                        .param("person", Ids.bytes(person.value()))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private Act act(ResultSet row, int number) throws SQLException {
        return new Act(
                row.getInt("act_no"),
                Act.Kind.valueOf(row.getString("act")),
                State.valueOf(row.getString("state_before")),
                State.valueOf(row.getString("state_after")),
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
            Act.Kind kind,
            State before,
            State after,
            String text,
            String reason,
            String onBehalfOf,
            @Nullable Seen seen) {}
}
