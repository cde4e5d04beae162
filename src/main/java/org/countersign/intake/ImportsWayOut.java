package org.countersign.intake;

import org.countersign.tenancy.OpenTable;
import org.countersign.tenancy.WayOutPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What imports did, row by row. */
@Configuration(proxyBeanMethods = false)
class ImportsWayOut {

    private static final OpenTable REPORTS = new OpenTable("import_reports", "The report of an import, as JSON.", """
            SELECT load_id, month, report FROM import_report WHERE authority_id = :authority ORDER BY month, load_id
            """);

    private static final OpenTable UNDONE =
            new OpenTable("import_undos", "An import that was taken back, and the load that took it back.", """
            SELECT load_id, undo_load_id FROM import_undo WHERE authority_id = :authority ORDER BY load_id
            """);

    @Bean
    WayOutPart importsOut() {
        return new WayOutPart(60, REPORTS, UNDONE);
    }
}
