package org.countersign.commentary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.TenantJdbc;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When texts are required, as stored. */
@Component
class TextRuleTable {

    private final TenantJdbc jdbc;

    TextRuleTable(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    TextRulePlan plan() {
        Map<IndicatorId, TextRules> own = new HashMap<>();
        TextRules whole = TextRules.UNSET;
        for (Row row : rows()) {
            Integer indicator = row.indicator();
            if (indicator == null) {
                whole = row.rules();
            } else {
                own.put(new IndicatorId(indicator), row.rules());
            }
        }
        return new TextRulePlan(whole, own);
    }

    void put(TextRules rules) {
        jdbc.sql("""
                INSERT INTO text_rule (authority_id, everything, rules) VALUES (:authority, :everything, :rules)
                ON DUPLICATE KEY UPDATE everything = VALUES(everything), rules = VALUES(rules)
                """)
                .param("everything", rules.everything())
                .param("rules", rules.codes())
                .update();
    }

    /** @param rules empty: the authority's count again */
    void put(IndicatorId indicator, Optional<TextRules> rules) {
        if (rules.isEmpty()) {
            jdbc.sql("DELETE FROM indicator_text_rule WHERE authority_id = :authority AND indicator_id = :indicator")
                    .param("indicator", indicator.value())
                    .update();
        }
        rules.ifPresent(is -> jdbc.sql("""
                INSERT INTO indicator_text_rule (authority_id, indicator_id, everything, rules)
                VALUES (:authority, :indicator, :everything, :rules)
                ON DUPLICATE KEY UPDATE everything = VALUES(everything), rules = VALUES(rules)
                """)
                .param("indicator", indicator.value())
                .param("everything", is.everything())
                .param("rules", is.codes())
                .update());
    }

    private List<Row> rows() {
        return jdbc.sql("""
                SELECT NULL AS indicator_id, everything, rules FROM text_rule WHERE authority_id = :authority
                UNION ALL
                SELECT indicator_id, everything, rules FROM indicator_text_rule WHERE authority_id = :authority
                """)
                .query((row, number) -> new Row(
                        row.getObject("indicator_id", Integer.class),
                        TextRules.read(row.getBoolean("everything"), row.getString("rules"))))
                .list();
    }

    private record Row(@Nullable Integer indicator, TextRules rules) {}
}
