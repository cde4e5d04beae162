package org.countersign.indicator;

import java.time.Clock;
import java.util.List;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.TenantJdbc;
import org.springframework.stereotype.Component;

/** Checks and switches as stored. */
@Component
class CheckTable {

    private final TenantJdbc jdbc;
    private final Clock clock;

    CheckTable(TenantJdbc jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Check> all() {
        return jdbc.sql("""
                SELECT catalogue_check_id, larger_indicator, smaller_indicator FROM catalogue_check
                WHERE authority_id = :authority ORDER BY catalogue_check_id
                """)
                .query((row, number) -> new Check(
                        new CheckId(Ids.of(row.getBytes("catalogue_check_id"))),
                        new IndicatorId(row.getInt("larger_indicator")),
                        new IndicatorId(row.getInt("smaller_indicator"))))
                .list();
    }

    void add(IndicatorId larger, IndicatorId smaller) {
        Check check = new Check(new CheckId(Ids.next(clock)), larger, smaller);
        jdbc.sql("""
                INSERT IGNORE INTO catalogue_check
                  (authority_id, catalogue_check_id, larger_indicator, smaller_indicator)
                VALUES (:authority, :id, :larger, :smaller)
                """)
                .param("id", Ids.bytes(check.id().value()))
                .param("larger", larger.value())
                .param("smaller", smaller.value())
                .update();
    }

    boolean remove(CheckId id) {
        return jdbc.sql("DELETE FROM catalogue_check WHERE authority_id = :authority AND catalogue_check_id = :id")
                        .param("id", Ids.bytes(id.value()))
                        .update()
                > 0;
    }

    HintSwitches switches() {
        return jdbc.sql("SELECT unchanged, outlier FROM hint_switch WHERE authority_id = :authority")
                .query((row, number) -> new HintSwitches(row.getBoolean("unchanged"), row.getBoolean("outlier")))
                .optional()
                .orElse(HintSwitches.ALL);
    }

    void put(HintSwitches switches) {
        jdbc.sql("""
                INSERT INTO hint_switch (authority_id, unchanged, outlier) VALUES (:authority, :unchanged, :outlier)
                ON DUPLICATE KEY UPDATE unchanged = VALUES(unchanged), outlier = VALUES(outlier)
                """)
                .param("unchanged", switches.unchanged())
                .param("outlier", switches.outlier())
                .update();
    }
}
