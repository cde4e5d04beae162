package org.countersign.benchmarking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.countersign.calculation.NeighbourFigure.Method;
import org.countersign.tenancy.TenantJdbc;
import org.springframework.stereotype.Component;

/** Keeps how an authority is compared. */
@Component
class ComparisonRuleTable {

    private final TenantJdbc jdbc;

    ComparisonRuleTable(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    ComparisonRule rule() {
        return jdbc.sql("SELECT method, list FROM comparison_rule WHERE authority_id = :authority")
                .query((row, number) -> rule(row))
                .optional()
                .orElse(ComparisonRule.USUAL);
    }

    /** The rule, and what tells whether the figures held in memory are those that stand: one statement. */
    WithLoads withLoads() {
        List<PublishedTable.Load> loads = new ArrayList<>();
        List<ComparisonRule> rules = new ArrayList<>();
        jdbc.sql("SELECT * FROM (" + PublishedTable.LOADS + """
                ) loads
                UNION ALL SELECT -1, method, list FROM comparison_rule WHERE authority_id = :authority
                """).query(row -> {
            if (row.getInt(1) < 0) {
                rules.add(new ComparisonRule(Method.valueOf(row.getString(2)), row.getObject(3, LocalDate.class)));
            } else {
                loads.add(PublishedTable.load(row));
            }
        });
        loads.sort(Comparator.comparingInt(PublishedTable.Load::release));
        return new WithLoads(loads, rules.stream().findFirst().orElse(ComparisonRule.USUAL));
    }

    void keep(ComparisonRule rule) {
        jdbc.sql("""
                INSERT INTO comparison_rule (authority_id, method, list) VALUES (:authority, :method, :list)
                ON DUPLICATE KEY UPDATE method = VALUES(method), list = VALUES(list)
                """)
                .param("method", rule.method().name())
                .param("list", rule.list())
                .update();
    }

    private static ComparisonRule rule(ResultSet row) throws SQLException {
        return new ComparisonRule(Method.valueOf(row.getString("method")), row.getObject("list", LocalDate.class));
    }

    record WithLoads(List<PublishedTable.Load> loads, ComparisonRule rule) {}
}
