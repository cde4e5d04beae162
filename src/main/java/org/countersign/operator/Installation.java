package org.countersign.operator;

import java.io.File;
import java.util.Optional;
import org.countersign.tenancy.SharedData;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The installation as a whole. */
@Service
public class Installation {

    private static final String UNKNOWN = "not known";

    private final HealthTables tables;
    private final ObjectProvider<Flyway> schema;

    Installation(HealthTables tables, ObjectProvider<Flyway> schema) {
        this.tables = tables;
        this.schema = schema;
    }

    @SharedData
    @PreAuthorize("@access.operates()")
    @Transactional(readOnly = true)
    public InstallationHealth health() {
        HealthTables.Waiting waiting = tables.waiting();
        return new InstallationHealth(
                Optional.ofNullable(getClass().getPackage().getImplementationVersion())
                        .orElse(UNKNOWN),
                tables.database(),
                schemaVersion(),
                waiting.number(),
                waiting.since(),
                new File(System.getProperty("java.io.tmpdir")).getUsableSpace(),
                tables.jobs());
    }

    private String schemaVersion() {
        return schema.stream()
                .flatMap(flyway -> Optional.ofNullable(flyway.info().current()).stream())
                .map(MigrationInfo::getVersion)
                .map(Object::toString)
                .findFirst()
                .orElse(UNKNOWN);
    }
}
