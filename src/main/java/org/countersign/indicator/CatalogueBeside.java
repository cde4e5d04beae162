package org.countersign.indicator;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.countersign.calculation.Targets;
import org.countersign.identity.PersonId;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.TenantJdbc;
import org.springframework.stereotype.Component;

/** Who answers for indicators, their targets and the breaks in their definitions: all of it in one statement. */
@Component
class CatalogueBeside {

    private static final String SQL = """
            SELECT 'HOLDS' AS what, indicator_id, kind, person_id, NULL AS year, NULL AS state, NULL AS amount,
                   NULL AS basis, NULL AS amber, NULL AS red, NULL AS profile, NULL AS steps, NULL AS holds_from
            FROM responsibility WHERE authority_id = :authority AND %1$s
            UNION ALL
            SELECT 'AIMS', indicator_id, NULL, NULL, year, state, amount, basis, amber, red, profile, steps, NULL
            FROM target WHERE authority_id = :authority AND %1$s
            UNION ALL
            SELECT 'BREAKS', indicator_id, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, holds_from
            FROM definition_version WHERE authority_id = :authority AND holds_from IS NOT NULL AND %1$s
            """.formatted(IdRange.CONDITION);

    private final TenantJdbc jdbc;

    CatalogueBeside(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    Beside of(IdRange range) {
        Rows rows = new Rows(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        range.bind(jdbc.sql(SQL)).query(rows::take);
        return new Beside(
                Responsibilities.Held.of(rows.holdings()),
                TargetTable.byIndicator(rows.aims()),
                rows.breaks().stream()
                        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toUnmodifiableSet()))));
    }

    /** What stands beside each indicator. */
    record Beside(
            Responsibilities.Held held, Map<IndicatorId, Targets> aims, Map<IndicatorId, Set<LocalDate>> breaks) {}

    private record Rows(
            List<Responsibilities.Holding> holdings,
            List<TargetTable.Stored> aims,
            List<Map.Entry<IndicatorId, LocalDate>> breaks) {

        void take(ResultSet row) throws SQLException {
            IndicatorId indicator = new IndicatorId(row.getInt("indicator_id"));
            switch (row.getString("what")) {
                case "HOLDS" ->
                    holdings.add(new Responsibilities.Holding(
                            indicator,
                            Responsibility.valueOf(row.getString("kind")),
                            new PersonId(Ids.of(row.getBytes("person_id")))));
                case "AIMS" -> aims.add(TargetTable.stored(row, 0));
                default -> breaks.add(Map.entry(indicator, row.getObject("holds_from", LocalDate.class)));
            }
        }
    }
}
