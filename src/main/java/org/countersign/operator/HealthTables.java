package org.countersign.operator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the tables of no authority say about the installation: numbers and dates, never what an event is about. */
@Component
class HealthTables {

    private final JdbcClient jdbc;

    HealthTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String database() {
        return jdbc.sql("SELECT VERSION()").query(String.class).single();
    }

    Waiting waiting() {
        return jdbc.sql("SELECT COUNT(*), MIN(PUBLICATION_DATE) FROM EVENT_PUBLICATION WHERE COMPLETION_DATE IS NULL")
                .query((row, number) -> new Waiting(row.getLong(1), moment(row, 2)))
                .single();
    }

    List<InstallationHealth.Job> jobs() {
        return jdbc.sql("""
                SELECT task_name, last_success, last_failure, execution_time FROM scheduled_tasks ORDER BY task_name
                """)
                .query((row, number) -> new InstallationHealth.Job(
                        row.getString(1),
                        moment(row, 2),
                        moment(row, 3),
                        moment(row, 4).orElseThrow()))
                .list();
    }

    private static Optional<Instant> moment(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDateTime.class))
                .map(found -> found.toInstant(ZoneOffset.UTC));
    }

    record Waiting(long number, Optional<Instant> since) {}
}
