package org.countersign.indicator;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.countersign.calculation.Basis;
import org.countersign.calculation.Target;
import org.countersign.calculation.Targets;
import org.countersign.calendar.FinancialYear;
import org.countersign.tenancy.TenantJdbc;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Targets by year, as stored. */
@Component
class TargetTable {

    private static final String TO_BE_CONFIRMED = "TBC";
    private static final String NUMBER = "NUMBER";

    private final TenantJdbc jdbc;

    TargetTable(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    Map<IndicatorId, Targets> all() {
        List<Stored> rows = jdbc.sql("""
                SELECT indicator_id, year, state, amount, basis FROM target WHERE authority_id = :authority
                """).query(TargetTable::stored).list();
        return rows.stream()
                .collect(groupingBy(
                        Stored::indicator,
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                years -> new Targets(
                                        years.stream().collect(toUnmodifiableMap(Stored::year, Stored::target))))));
    }

    void put(IndicatorId indicator, Targets targets) {
        targets.byYear().forEach((year, target) -> put(indicator, year, target));
    }

    private void put(IndicatorId indicator, FinancialYear year, Target target) {
        jdbc.sql("""
                INSERT INTO target (authority_id, indicator_id, year, state, amount, basis)
                VALUES (:authority, :indicator, :year, :state, :amount, :basis)
                ON DUPLICATE KEY UPDATE state = VALUES(state), amount = VALUES(amount), basis = VALUES(basis)
                """)
                .param("indicator", indicator.value())
                .param("year", year.startYear())
                .param("state", target instanceof Target.Aim ? NUMBER : TO_BE_CONFIRMED)
                .param("amount", target instanceof Target.Aim aim ? aim.amount() : null)
                .param("basis", basisOf(target).name())
                .update();
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        return new Stored(
                new IndicatorId(row.getInt("indicator_id")),
                new FinancialYear(row.getInt("year")),
                target(row.getBigDecimal("amount"), Basis.valueOf(row.getString("basis"))));
    }

    private static Target target(@Nullable BigDecimal amount, Basis basis) {
        return amount == null ? new Target.ToBeConfirmed() : Target.Aim.of(amount, basis);
    }

    private static Basis basisOf(Target target) {
        return target instanceof Target.Aim aim ? aim.basis() : Basis.NOT_STATED;
    }

    private record Stored(IndicatorId indicator, FinancialYear year, Target target) {}
}
