package org.countersign.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Unit;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.Actor;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.TenantJdbc;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every wording a definition ever had. One with a day it holds from starts a break; one without corrects a spelling. */
@Component
class DefinitionVersions {

    private final TenantJdbc jdbc;
    private final Access access;
    private final Clock clock;

    DefinitionVersions(TenantJdbc jdbc, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    List<DefinitionVersion> of(IndicatorId indicator) {
        return jdbc.sql("""
                SELECT number, holds_from, definition, numerator, denominator, multiplier, unit, reason, at, actor_name,
                       polarity, polarity_lower, polarity_upper
                FROM definition_version WHERE authority_id = :authority AND indicator_id = :indicator
                ORDER BY number DESC
                """)
                .param("indicator", indicator.value())
                .query(DefinitionVersions::version)
                .list();
    }

    private static DefinitionVersion version(ResultSet row, int line) throws SQLException {
        LocalDate from = row.getObject("holds_from", LocalDate.class);
        return new DefinitionVersion(
                row.getInt("number"),
                from == null ? null : YearMonth.from(from),
                new Wording(
                        row.getString("definition"),
                        row.getString("numerator"),
                        row.getString("denominator"),
                        row.getObject("multiplier", Integer.class),
                        Unit.valueOf(row.getString("unit"))),
                row.getString("reason"),
                row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("actor_name"),
                polarity(row));
    }

    /** Versions kept before it was kept with them do not know it. */
    private static @Nullable Polarity polarity(ResultSet row) throws SQLException {
        String kind = row.getString("polarity");
        return kind == null
                ? null
                : new Polarity(
                        Polarity.Kind.valueOf(kind),
                        row.getBigDecimal("polarity_lower"),
                        row.getBigDecimal("polarity_upper"));
    }

    /** Keeps the definition as the indicator has it now. */
    void keep(Indicator indicator, @Nullable LocalDate holdsFrom, String reason) {
        Actor actor = access.current();
        jdbc.sql("""
                INSERT INTO definition_version
                  (authority_id, indicator_id, number, holds_from, definition, numerator, denominator, multiplier, unit,
                   reason, at, person_id, actor_name, polarity, polarity_lower, polarity_upper)
                SELECT i.authority_id, i.indicator_id,
                  (SELECT COUNT(*) + 1 FROM definition_version v
                   WHERE v.authority_id = i.authority_id AND v.indicator_id = i.indicator_id),
                  :from, i.definition, i.numerator, i.denominator, i.multiplier, i.unit, :reason, :at, :person, :name,
                  i.polarity, i.polarity_lower, i.polarity_upper
                FROM indicator i WHERE i.authority_id = :authority AND i.indicator_id = :indicator
                """)
                .param("indicator", indicator.id().value())
                .param("from", holdsFrom)
                .param("reason", reason)
                .param("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("person", actor.person().map(Ids::bytes).orElse(null))
                .param("name", actor.name())
                .update();
    }
}
