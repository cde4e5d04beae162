package org.countersign.indicator;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.countersign.calculation.Basis;
import org.countersign.calculation.Profile;
import org.countersign.calculation.Target;
import org.countersign.calculation.Targets;
import org.countersign.calendar.FinancialYear;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.Actor;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.TenantJdbc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Targets by year, as stored, with everything they once were. */
@Component
class TargetTable {

    private static final String STORED = """
            SELECT indicator_id, year, state, amount, basis, amber, red, profile, steps
            FROM target WHERE authority_id = :authority
            """;

    private final TenantJdbc jdbc;
    private final Access access;
    private final Clock clock;

    /** Two who set targets of one indicator wait for each other, and the second sees what the first set. */
    void lock(IndicatorId indicator) {
        jdbc.sql("""
                SELECT indicator_id FROM indicator WHERE authority_id = :authority AND indicator_id = :indicator FOR UPDATE
                """).param("indicator", indicator.value()).query(Integer.class).single();
    }

    TargetTable(TenantJdbc jdbc, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    Map<IndicatorId, Targets> all() {
        return targets(jdbc.sql(STORED));
    }

    private static Map<IndicatorId, Targets> targets(JdbcClient.StatementSpec statement) {
        return byIndicator(statement.query(TargetTable::stored).list());
    }

    static Map<IndicatorId, Targets> byIndicator(List<Stored> rows) {
        return rows.stream()
                .filter(row -> row.columns().target().isPresent())
                .collect(groupingBy(
                        Stored::indicator,
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                years -> new Targets(years.stream()
                                        .collect(toUnmodifiableMap(
                                                Stored::year,
                                                row -> row.columns().target().orElseThrow()))))));
    }

    /** The newest first. */
    List<TargetRevision> revisions(IndicatorId indicator) {
        return jdbc.sql("""
                SELECT year, state, amount, basis, amber, red, profile, steps, at, actor_name FROM target_revision
                WHERE authority_id = :authority AND indicator_id = :indicator
                ORDER BY year DESC, number DESC
                """)
                .param("indicator", indicator.value())
                .query((row, number) -> new TargetRevision(
                        new FinancialYear(row.getInt("year")),
                        columns(row).target(),
                        row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString("actor_name")))
                .list();
    }

    void put(IndicatorId indicator, Targets targets) {
        targets.byYear().forEach((year, target) -> put(indicator, year, Optional.of(target)));
    }

    /** @param target empty: takes the year's away */
    void put(IndicatorId indicator, FinancialYear year, Optional<Target> target) {
        Map<String, @Nullable Object> values = values(indicator, year, TargetColumns.of(target));
        jdbc.sql("""
                INSERT INTO target (authority_id, indicator_id, year, state, amount, basis, amber, red, profile, steps)
                VALUES (:authority, :indicator, :year, :state, :amount, :basis, :amber, :red, :profile, :steps)
                ON DUPLICATE KEY UPDATE state = VALUES(state), amount = VALUES(amount), basis = VALUES(basis),
                    amber = VALUES(amber), red = VALUES(red), profile = VALUES(profile), steps = VALUES(steps)
                """).params(values).update();
        keep(values);
    }

    private void keep(Map<String, @Nullable Object> values) {
        Actor actor = access.current();
        jdbc.sql("""
                INSERT INTO target_revision (authority_id, indicator_id, year, number, state, amount, basis, amber, red,
                    profile, steps, at, person_id, actor_name)
                SELECT :authority, :indicator, :year, COUNT(*) + 1, :state, :amount, :basis, :amber, :red,
                    :profile, :steps, :at, :person, :name
                FROM target_revision WHERE authority_id = :authority AND indicator_id = :indicator AND year = :year
                """)
                .params(values)
                .param("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("person", actor.person().map(Ids::bytes).orElse(null))
                .param("name", actor.name())
                .update();
    }

    private static Map<String, @Nullable Object> values(
            IndicatorId indicator, FinancialYear year, TargetColumns columns) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("indicator", indicator.value());
        values.put("year", year.startYear());
        values.put("state", columns.state());
        values.put("amount", columns.amount());
        values.put("basis", columns.basis().name());
        values.put("amber", columns.amber());
        values.put("red", columns.red());
        values.put("profile", columns.profile().name());
        values.put("steps", columns.steps());
        return values;
    }

    static Stored stored(ResultSet row, int number) throws SQLException {
        return new Stored(
                new IndicatorId(row.getInt("indicator_id")), new FinancialYear(row.getInt("year")), columns(row));
    }

    private static TargetColumns columns(ResultSet row) throws SQLException {
        return new TargetColumns(
                row.getString("state"),
                row.getBigDecimal("amount"),
                Basis.valueOf(row.getString("basis")),
                row.getBigDecimal("amber"),
                row.getBigDecimal("red"),
                Profile.Kind.valueOf(row.getString("profile")),
                row.getString("steps"));
    }

    record Stored(IndicatorId indicator, FinancialYear year, TargetColumns columns) {}
}
