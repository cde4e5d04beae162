package org.countersign.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.countersign.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@DisabledIfEnvironmentVariable(
        named = "SPRING_DATASOURCE_URL",
        matches = ".+",
        disabledReason = "a database given may have one account for all")
class AppendOnlyTests {

    @Autowired
    TenantSchema schema;

    @Autowired
    JdbcClient application;

    @Test
    void historyAndAuditAreOnTheList() {
        assertThat(schema.appendOnlyTables())
                .contains("audit_entry", "audit_link", "audit_head", "data_load", "actual_revision", "commentary_act");
    }

    @Test
    void theApplicationCannotChangeOrRemoveWhatIsOnlyAddedTo() {
        assertThat(schema.appendOnlyTables()).allSatisfy(table -> {
            refused("UPDATE `%s` SET authority_id = authority_id", "UPDATE", table);
            refused("DELETE FROM `%s`", "DELETE", table);
            refused("REPLACE INTO `%s` (authority_id) VALUES (902)", "DELETE", table);
            refused("TRUNCATE TABLE `%s`", "DROP", table);
        });
    }

    private void refused(String sql, String command, String table) {
        assertThatThrownBy(() -> application.sql(sql.formatted(table)).update())
                .as(sql, table)
                .hasStackTraceContaining(command)
                .hasStackTraceContaining("command denied");
    }
}
