package org.countersign.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.countersign.testing.TestDatabase;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@DisabledIfEnvironmentVariable(
        named = "SPRING_DATASOURCE_URL",
        matches = ".+",
        disabledReason = "makes a schema and accounts of its own")
class GrantsTests {

    private static TestDatabase.Schema schema;
    private static JdbcClient asApplication;
    private static JdbcClient asOwner;

    @BeforeAll
    static void twoTablesOfTheList() {
        schema = TestDatabase.schema("grants");
        asApplication = JdbcClient.create(application());
        asOwner = JdbcClient.create(new DriverManagerDataSource(schema.url(), schema.owner(), schema.ownerPassword()));
        asOwner.sql("CREATE TABLE audit_entry (id INT PRIMARY KEY)").update();
        asOwner.sql("CREATE TABLE person (id INT PRIMARY KEY)").update();
        migrate();
        asApplication.sql("INSERT INTO audit_entry VALUES (1)").update();
        asApplication.sql("INSERT INTO person VALUES (1)").update();
    }

    @Test
    void historyIsAddedToAndNeverChanged() {
        assertThatThrownBy(
                        () -> asApplication.sql("UPDATE audit_entry SET id = 2").update())
                .hasStackTraceContaining("UPDATE command denied");
        assertThatThrownBy(() -> asApplication.sql("DELETE FROM audit_entry").update())
                .hasStackTraceContaining("DELETE command denied");
    }

    @Test
    void otherTablesMayBeWritten() {
        assertThat(asApplication.sql("UPDATE person SET id = 2 WHERE id = 1").update())
                .isOne();
    }

    @Test
    void aTableNobodyListedStopsTheStart() {
        asOwner.sql("CREATE TABLE surprise (id INT PRIMARY KEY)").update();
        try {
            assertThatThrownBy(GrantsTests::migrate)
                    .isInstanceOf(FlywayException.class)
                    .hasStackTraceContaining("surprise is not in tables.csv");
        } finally {
            asOwner.sql("DROP TABLE surprise").update();
        }
    }

    private static void migrate() {
        Flyway.configure()
                .dataSource(schema.url(), schema.owner(), schema.ownerPassword())
                .locations("classpath:no-migrations-here")
                .baselineOnMigrate(true)
                .callbacks(new Grants(application(), new TableKinds()))
                .load()
                .migrate();
    }

    private static DriverManagerDataSource application() {
        return new DriverManagerDataSource(schema.url(), schema.username(), schema.password());
    }
}
