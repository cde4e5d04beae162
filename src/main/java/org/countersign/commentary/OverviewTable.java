package org.countersign.commentary;

import java.util.HashMap;
import java.util.Map;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.TenantJdbc;
import org.springframework.stereotype.Component;

/** Which overview texts are written, as stored. */
@Component
class OverviewTable {

    private final TenantJdbc jdbc;

    OverviewTable(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    Map<IndicatorId, OverviewSetting> all() {
        Map<IndicatorId, OverviewSetting> all = new HashMap<>();
        jdbc.sql("""
                SELECT indicator_id, written, days_later FROM overview_setting WHERE authority_id = :authority
                """).query(row -> {
            all.put(
                    new IndicatorId(row.getInt("indicator_id")),
                    new OverviewSetting(row.getBoolean("written"), row.getInt("days_later")));
        });
        return all;
    }

    void put(IndicatorId overview, OverviewSetting setting) {
        jdbc.sql("""
                INSERT INTO overview_setting (authority_id, indicator_id, written, days_later)
                VALUES (:authority, :overview, :written, :later)
                ON DUPLICATE KEY UPDATE written = VALUES(written), days_later = VALUES(days_later)
                """)
                .param("overview", overview.value())
                .param("written", setting.written())
                .param("later", setting.daysLater())
                .update();
    }
}
