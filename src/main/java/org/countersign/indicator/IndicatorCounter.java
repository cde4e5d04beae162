package org.countersign.indicator;

import org.countersign.tenancy.TenantJdbc;
import org.springframework.stereotype.Component;

/** Numbers an authority's indicators; two at once wait for each other on the counter's row. */
@Component
class IndicatorCounter {

    private final TenantJdbc jdbc;

    IndicatorCounter(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    IndicatorId next() {
        jdbc.sql("""
                INSERT INTO indicator_counter (authority_id, last_id) VALUES (:authority, 1)
                ON DUPLICATE KEY UPDATE last_id = last_id + 1
                """).update();
        return new IndicatorId(jdbc.sql("SELECT last_id FROM indicator_counter WHERE authority_id = :authority")
                .query(Integer.class)
                .single());
    }
}
