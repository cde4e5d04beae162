package org.countersign.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The bench's MySQL, seen as the account that owns everything in it. */
record Database(String server, String user, String password) {

    static final String LARGE = "countersign";
    private static final int ATTEMPTS = 5;
    static final String SMALL = "countersign_small";

    static Database given() {
        String url = System.getenv("SPRING_DATASOURCE_URL");
        return new Database(
                url.substring(0, url.lastIndexOf('/') + 1),
                System.getenv("SPRING_FLYWAY_USER"),
                System.getenv("SPRING_FLYWAY_PASSWORD"));
    }

    Connection connect(String schema) throws SQLException {
        return DriverManager.getConnection(server + schema, user, password);
    }

    void execute(String schema, String... statements) {
        try (Connection connection = connect(schema);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                execute(statement, sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Each stands for itself, so that one that met another of the same kind can be tried again. */
    private static void execute(Statement statement, String sql) throws SQLException {
        for (int attempt = 1; ; attempt++) {
            try {
                statement.execute(sql);
                return;
            } catch (SQLTransactionRollbackException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    /** Each row's columns as text. */
    List<List<String>> rows(String schema, String sql) {
        try (Connection connection = connect(schema);
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            List<List<String>> rows = new ArrayList<>();
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int at = 1; at <= found.getMetaData().getColumnCount(); at++) {
                    row.add(String.valueOf(found.getString(at)));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    String one(String schema, String sql) {
        return rows(schema, sql).getFirst().getFirst();
    }
}
