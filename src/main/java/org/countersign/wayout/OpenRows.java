package org.countersign.wayout;

import org.countersign.tenancy.OpenTable;
import org.countersign.tenancy.TenantJdbc;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.stereotype.Component;

/** Reads the rows of the scope's authority as they come, without gathering them. */
@Component
class OpenRows {

    /** What MySQL's driver takes for: one row at a time. */
    private static final int ROW_BY_ROW = Integer.MIN_VALUE;

    private final TenantJdbc jdbc;

    OpenRows(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    <T> T of(OpenTable table, ResultSetExtractor<T> use) {
        return jdbc.sql(table.sql()).withFetchSize(ROW_BY_ROW).query(use);
    }

    /** How far the trail of acts goes. */
    Manifest.Trail trail() {
        return jdbc.sql("SELECT COUNT(*), MAX(at) FROM audit_entry WHERE authority_id = :authority")
                .query((row, number) -> new Manifest.Trail(row.getLong(1), String.valueOf(OpenCell.text(row, 2))))
                .single();
    }
}
