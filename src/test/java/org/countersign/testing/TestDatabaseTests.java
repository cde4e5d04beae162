package org.countersign.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class TestDatabaseTests {

    private final JdbcClient jdbc;

    TestDatabaseTests(@Autowired JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Test
    void isARealMysql() {
        assertThat(ask("SELECT VERSION()")).startsWith("8.");
        assertThat(ask("SELECT @@version_comment")).containsIgnoringCase("mysql");
    }

    @Test
    void speaksUtcWhateverTheZoneOfTheJvm() {
        assertThat(ask("SELECT TIMESTAMPDIFF(MINUTE, UTC_TIMESTAMP(), NOW())")).isEqualTo("0");
        assertThat(ask("SELECT @@session.time_zone")).isIn("UTC", "+00:00");
    }

    @Test
    void theApplicationMayNotChangeTheSchema() {
        assumeTwoAccounts();
        assertThatThrownBy(() -> jdbc.sql("CREATE TABLE surprise (id INT)").update())
                .hasStackTraceContaining("CREATE command denied");
    }

    private static void assumeTwoAccounts() {
        assumeTrue(!TestDatabase.isGiven() || System.getenv("SPRING_FLYWAY_USER") != null, "one account for all");
    }

    private String ask(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }
}
