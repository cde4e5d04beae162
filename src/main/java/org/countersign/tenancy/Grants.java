package org.countersign.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Lets the application's account do, table by table, what {@code tables.csv} says and nothing else. MySQL's grants only
 * add up, so history is protected by granting per table; a table that nobody listed stops the start.
 */
@Component
class Grants extends BaseCallback {

    private final DataSource application;
    private final Map<String, TableKinds.Table> listed;

    Grants(DataSource application, TableKinds tables) {
        this.application = application;
        this.listed =
                tables.all().stream().collect(Collectors.toMap(table -> lower(table.name()), Function.identity()));
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public void handle(Event event, Context context) {
        JdbcClient owner = over(context.getConnection());
        String account = applicationAccount();
        if (!account.equals(account(owner))) {
            tables(owner).forEach(name -> grant(owner, name, account));
        }
    }

    private void grant(JdbcClient owner, String name, String account) {
        owner.sql("GRANT %s ON `%s` TO %s".formatted(privileges(name), name, quoted(account)))
                .update();
    }

    private String privileges(String name) {
        TableKinds.Table table = listed.get(lower(name));
        if (table == null) {
            throw new FlywayException("Table " + name + " is not in tables.csv: add it with its kind and writes");
        }
        if (table.redactable()) {
            return "SELECT, INSERT, UPDATE (body, reason)";
        }
        return table.appendOnly() ? "SELECT, INSERT" : "SELECT, INSERT, UPDATE, DELETE";
    }

    private static List<String> tables(JdbcClient owner) {
        return owner.sql("""
                        SELECT table_name FROM information_schema.tables
                        WHERE table_schema = DATABASE() AND table_name <> 'flyway_schema_history'
                        """).query(String.class).list();
    }

    private String applicationAccount() {
        try (Connection connection = application.getConnection()) {
            return account(over(connection));
        } catch (SQLException e) {
            throw new FlywayException("The application's account (spring.datasource.username) cannot connect", e);
        }
    }

    /** The account as MySQL matched it, such as {@code countersign@127.0.0.1}. */
    private static String account(JdbcClient client) {
        return client.sql("SELECT CURRENT_USER()").query(String.class).single();
    }

    private static JdbcClient over(Connection connection) {
        return JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    private static String quoted(String account) {
        int at = account.lastIndexOf('@');
        return "'%s'@'%s'".formatted(account.substring(0, at), account.substring(at + 1));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
