package org.countersign.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;
import org.countersign.actual.LoadId;
import org.countersign.intake.ImportRun.Kind;
import org.countersign.intake.ImportRun.State;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.Actor;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.TenantJdbc;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Runs of the scope's authority, by the database's clock, for all nodes. One at a time is live: a key sees to that. Of one
 * that nobody has heard of for a minute the node is gone, and with it its transaction.
 */
@Component
class RunTable {

    private static final String GONE = "live = 1 AND heard_at < UTC_TIMESTAMP(6) - INTERVAL 60 SECOND";

    private static final String RUNS = """
            SELECT run_id, kind, file, actor_name, begun_at, IF(%s, 'LOST', state) AS state, figures, figures_all, percent,
                   seconds_left, load_id, reference
            FROM import_run WHERE authority_id = :authority\s""".formatted(GONE);

    private final TenantJdbc jdbc;
    private final Access access;
    private final Clock clock;

    RunTable(TenantJdbc jdbc, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    /** Begins one for whoever acts; empty where another one is live. */
    Optional<ImportRunId> begin(Kind kind, String file) {
        jdbc.sql("UPDATE import_run SET state = 'LOST', live = NULL, ended_at = UTC_TIMESTAMP(6)"
                        + " WHERE authority_id = :authority AND " + GONE)
                .update();
        jdbc.sql(
                        "DELETE FROM import_run WHERE authority_id = :authority AND ended_at < UTC_TIMESTAMP(6) - INTERVAL 30 DAY")
                .update();
        try {
            return Optional.of(add(kind, file));
        } catch (DuplicateKeyException e) {
            return Optional.empty();
        }
    }

    private ImportRunId add(Kind kind, String file) {
        var id = new ImportRunId(Ids.next(clock));
        Actor actor = access.current();
        run("""
                INSERT INTO import_run (authority_id, run_id, kind, file, person_id, actor_name, state, live, begun_at,
                                        heard_at, figures, figures_all, percent, stop_asked, seen)
                VALUES (:authority, :run, :kind, :file, :person, :name, 'WAITING', 1, UTC_TIMESTAMP(6),
                        UTC_TIMESTAMP(6), 0, 0, 0, FALSE, FALSE)
                """, id)
                .param("kind", kind.name())
                .param("file", file)
                .param("person", actor.person().map(Ids::bytes).orElse(null))
                .param("name", actor.name())
                .update();
        return id;
    }

    Optional<ImportRun> of(ImportRunId id) {
        return run(RUNS + "AND run_id = :run", id).query(RunTable::run).optional();
    }

    Optional<ImportRun> live() {
        return jdbc.sql(RUNS + "AND live = 1 AND NOT (" + GONE + ")")
                .query(RunTable::run)
                .optional();
    }

    /** The newest that whoever acts wanted and has not seen the end of. */
    Optional<ImportRun> unseen() {
        return access.current()
                .person()
                .flatMap(
                        person -> jdbc.sql(RUNS + "AND person_id = :person AND NOT seen ORDER BY begun_at DESC LIMIT 1")
                                .param("person", Ids.bytes(person))
                                .query(RunTable::run)
                                .optional());
    }

    /** False where whoever acts has no such run. */
    boolean stop(ImportRunId id) {
        return ofWhoeverActs("UPDATE import_run SET stop_asked = TRUE", "run_id = :run", id)
                        .update()
                == 1;
    }

    /** It and all others that ended. */
    void seen(ImportRunId id) {
        ofWhoeverActs("UPDATE import_run SET seen = TRUE", "(run_id = :run OR live IS NULL)", id)
                .update();
    }

    private StatementSpec ofWhoeverActs(String update, String which, ImportRunId id) {
        return run(update + " WHERE authority_id = :authority AND person_id = :person AND " + which, id)
                .param("person", access.current().person().map(Ids::bytes).orElse(null));
    }

    /** That it is still there, and how far; whether it is wanted no longer. */
    boolean beat(ImportRunId id, boolean begun, Pace pace) {
        run("""
                UPDATE import_run SET heard_at = UTC_TIMESTAMP(6), state = :state, figures = :figures, figures_all = :all,
                       percent = :percent, seconds_left = :left
                WHERE authority_id = :authority AND run_id = :run AND live = 1
                """, id)
                .param("state", (begun ? State.RUNNING : State.WAITING).name())
                .param("figures", pace.figures())
                .param("all", pace.all())
                .param("percent", pace.percent())
                .param(
                        "left",
                        pace.secondsLeft().isPresent() ? pace.secondsLeft().getAsInt() : null)
                .update();
        return run("SELECT stop_asked FROM import_run WHERE authority_id = :authority AND run_id = :run", id)
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    /** False where it was taken for lost, and something else may have been written since. */
    boolean done(ImportRunId id, LoadId load) {
        return run("""
                UPDATE import_run SET state = 'DONE', live = NULL, ended_at = UTC_TIMESTAMP(6), load_id = :load,
                       figures = figures_all, percent = 100
                WHERE authority_id = :authority AND run_id = :run AND live = 1
                """, id).param("load", Ids.bytes(load.value())).update() == 1;
    }

    void end(ImportRunId id, State state, String reference) {
        run("""
                UPDATE import_run SET state = :state, live = NULL, ended_at = UTC_TIMESTAMP(6), reference = :reference
                WHERE authority_id = :authority AND run_id = :run AND live = 1
                """, id)
                .param("state", state.name())
                .param("reference", reference.isEmpty() ? null : reference)
                .update();
    }

    private StatementSpec run(String sql, ImportRunId id) {
        return jdbc.sql(sql).param("run", Ids.bytes(id.value()));
    }

    private static ImportRun run(ResultSet row, int number) throws SQLException {
        Integer left = row.getObject("seconds_left", Integer.class);
        return new ImportRun(
                new ImportRunId(Ids.of(row.getBytes("run_id"))),
                Kind.valueOf(row.getString("kind")),
                row.getString("file"),
                row.getString("actor_name"),
                row.getObject("begun_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                State.valueOf(row.getString("state")),
                new Pace(
                        row.getInt("figures"),
                        row.getInt("figures_all"),
                        row.getInt("percent"),
                        left == null ? OptionalInt.empty() : OptionalInt.of(left)),
                Optional.ofNullable(row.getBytes("load_id")).map(Ids::of).map(LoadId::new),
                Optional.ofNullable(row.getString("reference")).orElse(""));
    }
}
