package org.countersign.actual;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.Actor;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.TenantJdbc;
import org.springframework.stereotype.Component;

/** Stages of figures, and every step they took. */
@Component
class StageTable {

    /** What a load brought, as far as it stands. */
    private static final String STANDING = """
             FROM actual_revision r
            JOIN actual a ON a.authority_id = r.authority_id AND a.month = r.month
                         AND a.indicator_id = r.indicator_id AND a.revision = r.revision
            WHERE r.authority_id = :authority AND r.load_id = :load
            """;

    private final TenantJdbc jdbc;
    private final Access access;
    private final Clock clock;

    StageTable(TenantJdbc jdbc, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    /** Moves the figures of a month that stand at one of these stages; how many. */
    int move(YearMonth month, Collection<IndicatorId> indicators, Set<Stage> from, Stage to) {
        if (indicators.isEmpty()) {
            return 0;
        }
        return jdbc.sql("""
                UPDATE actual SET released_revision =
                    IF(:to = 'RELEASED', COALESCE(released_revision, revision), released_revision), stage = :to
                WHERE authority_id = :authority AND month = :month AND indicator_id IN (:indicators) AND stage IN (:from)
                """)
                .param("to", to.name())
                .param("month", month.atDay(1))
                .param("indicators", indicators.stream().map(IndicatorId::value).toList())
                .param("from", from.stream().map(Stage::name).toList())
                .update();
    }

    /** Gives the figures of a year from this April on another status; those that wait for a number have none to settle. */
    int settle(Collection<IndicatorId> indicators, YearMonth april, Status to) {
        if (indicators.isEmpty()) {
            return 0;
        }
        return jdbc.sql("""
                UPDATE actual SET status = :to WHERE authority_id = :authority AND month BETWEEN :from AND :until
                  AND indicator_id IN (:indicators) AND status <> :to AND state <> 'TO_BE_CONFIRMED'
                """)
                .param("to", to.name())
                .param("from", april.atDay(1))
                .param("until", april.plusMonths(11).atDay(1))
                .param("indicators", indicators.stream().map(IndicatorId::value).toList())
                .update();
    }

    void keep(StageMove move, int figures) {
        Actor actor = access.current();
        jdbc.sql("""
                INSERT INTO figure_release (authority_id, release_id, month, theme, stage, figures, at, person_id,
                                            actor_name)
                VALUES (:authority, :id, :month, :theme, :stage, :figures, :at, :person, :name)
                """)
                .param("id", Ids.bytes(Ids.next(clock)))
                .param("month", move.month().atDay(1))
                .param("theme", move.theme())
                .param("stage", move.to().name())
                .param("figures", figures)
                .param("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("person", actor.person().map(Ids::bytes).orElse(null))
                .param("name", actor.name())
                .update();
    }

    /** Every step of a month's figures, the latest first. */
    List<StageMoved> kept(YearMonth month) {
        return jdbc.sql("""
                SELECT month, theme, stage, figures, at, actor_name FROM figure_release
                WHERE authority_id = :authority AND month = :month ORDER BY at DESC, release_id DESC
                """)
                .param("month", month.atDay(1))
                .query(StageTable::moved)
                .list();
    }

    /** Months up to this one that hold figures not released. */
    List<YearMonth> unreleased(YearMonth upTo) {
        return jdbc.sql("""
                SELECT DISTINCT month FROM actual
                WHERE authority_id = :authority AND month <= :month AND stage <> 'RELEASED' ORDER BY month
                """)
                .param("month", upTo.atDay(1))
                .query((row, number) -> YearMonth.from(row.getObject("month", LocalDate.class)))
                .list();
    }

    /** The figures of a load that stand and are not released, by month, the earliest first. */
    NavigableMap<YearMonth, Set<IndicatorId>> unreleased(LoadId load) {
        NavigableMap<YearMonth, Set<IndicatorId>> waiting = new TreeMap<>();
        jdbc.sql("SELECT a.month, a.indicator_id" + STANDING + " AND a.stage <> 'RELEASED'")
                .param("load", Ids.bytes(load.value()))
                .query(row -> {
                    waiting.computeIfAbsent(
                                    YearMonth.from(row.getObject("month", LocalDate.class)), month -> new HashSet<>())
                            .add(new IndicatorId(row.getInt("indicator_id")));
                });
        return waiting;
    }

    LoadStanding standing(LoadId load) {
        return jdbc.sql("""
                SELECT COALESCE(SUM(a.stage <> 'RELEASED'), 0) AS waiting,
                       COALESCE(SUM(a.stage = 'RELEASED' AND COALESCE(a.released_revision, 1) < r.revision), 0) AS revising
                """ + STANDING)
                .param("load", Ids.bytes(load.value()))
                .query((row, number) -> new LoadStanding(row.getInt("waiting"), row.getInt("revising")))
                .single();
    }

    Optional<YearMonth> latest() {
        return jdbc.sql("SELECT MAX(month) FROM actual WHERE authority_id = :authority")
                .query(LocalDate.class)
                .optional()
                .map(YearMonth::from);
    }

    private static StageMoved moved(ResultSet row, int number) throws SQLException {
        return new StageMoved(
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getString("theme"),
                Stage.valueOf(row.getString("stage")),
                row.getInt("figures"),
                row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("actor_name"));
    }
}
