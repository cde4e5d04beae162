package org.countersign.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;

/**
 * The MySQL of this JVM: started when the first test asks for it, gone when the JVM is. With {@code
 * SPRING_DATASOURCE_URL} set nothing is started, and Spring reads that variable and its siblings itself.
 */
public final class TestDatabase {

    private static final String GIVEN = "SPRING_DATASOURCE_URL";

    private TestDatabase() {}

    /** Whether the tests run on a MySQL that somebody named in {@code SPRING_DATASOURCE_URL}. */
    public static boolean isGiven() {
        return System.getenv(GIVEN) != null;
    }

    /** The settings of the schema all Spring contexts of this JVM share; empty when the database is given. */
    static Map<String, String> settings() {
        return isGiven() ? Map.of() : Shared.SCHEMA.settings();
    }

    /** Creates an empty schema of its own with two accounts of its own, on the same server. */
    public static Schema schema(String name) {
        Schema schema = Schema.on(Running.SERVER.port(), name);
        try (Connection root =
                        DriverManager.getConnection(Running.SERVER.url(), MysqlServer.ROOT, Running.SERVER.password());
                Statement statement = root.createStatement()) {
            for (String step : schema.creation()) {
                statement.execute(step);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Creating schema " + name + " failed", e);
        }
        return schema;
    }

    private static final class Running {
        static final MysqlServer SERVER = MysqlServer.start();
    }

    private static final class Shared {
        static final Schema SCHEMA = schema("countersign");
    }

    /** A schema, the account that owns it and the account the application works with. */
    public record Schema(String url, String username, String password, String owner, String ownerPassword) {

        private static final String HOST = "'@'127.0.0.1'";

        static Schema on(int port, String name) {
            String url = "jdbc:mysql://127.0.0.1:" + port + "/" + name;
            return new Schema(url, name + "_app", secret(), name + "_owner", secret());
        }

        /** The Spring settings that make an application use it. */
        public Map<String, String> settings() {
            return Map.of(
                    "spring.datasource.url", url,
                    "spring.datasource.username", username,
                    "spring.datasource.password", password,
                    "spring.flyway.user", owner,
                    "spring.flyway.password", ownerPassword);
        }

        String[] creation() {
            String name = url.substring(url.lastIndexOf('/') + 1);
            return new String[] {
                "CREATE DATABASE " + name + " CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci",
                "CREATE USER '" + owner + HOST + " IDENTIFIED BY '" + ownerPassword + "'",
                "GRANT ALL ON " + name + ".* TO '" + owner + HOST + " WITH GRANT OPTION",
                "CREATE USER '" + username + HOST + " IDENTIFIED BY '" + password + "'",
                "GRANT SELECT ON " + name + ".* TO '" + username + HOST
            };
        }

        private static String secret() {
            return UUID.randomUUID().toString();
        }
    }
}
