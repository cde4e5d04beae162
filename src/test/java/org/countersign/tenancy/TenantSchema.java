package org.countersign.tenancy;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Component;

/** The schema as MySQL itself describes it, read with its owner's account past every guard of the application. */
@Component
public class TenantSchema {

    private final TableKinds listed;
    private final JdbcClient owner;

    TenantSchema(TableKinds listed, Environment settings) {
        this.listed = listed;
        this.owner = JdbcClient.create(new DriverManagerDataSource(
                settings.getRequiredProperty("spring.datasource.url"),
                settings.getProperty("spring.flyway.user", settings.getProperty("spring.datasource.username", "")),
                settings.getProperty(
                        "spring.flyway.password", settings.getProperty("spring.datasource.password", ""))));
    }

    public JdbcClient owner() {
        return owner;
    }

    public List<String> tables() {
        return owner.sql("SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()")
                .query(String.class)
                .list();
    }

    public List<String> tenantTables() {
        return listed.all().stream()
                .filter(table -> table.kind().equals("tenant"))
                .map(TableKinds.Table::name)
                .toList();
    }

    List<String> appendOnlyTables() {
        return listed.all().stream()
                .filter(TableKinds.Table::appendOnly)
                .map(TableKinds.Table::name)
                .toList();
    }

    List<Key> uniqueKeys(String table) {
        return owner.sql("""
                SELECT index_name, GROUP_CONCAT(column_name ORDER BY seq_in_index)
                FROM information_schema.statistics
                WHERE table_schema = DATABASE() AND table_name = :table AND non_unique = 0 GROUP BY index_name
                """)
                .param("table", table)
                .query((row, number) ->
                        new Key(row.getString(1), List.of(row.getString(2).split(","))))
                .list();
    }

    List<ForeignKey> foreignKeys(String table) {
        return owner.sql("""
                SELECT constraint_name, referenced_table_name, GROUP_CONCAT(column_name ORDER BY ordinal_position),
                       GROUP_CONCAT(referenced_column_name ORDER BY ordinal_position)
                FROM information_schema.key_column_usage
                WHERE table_schema = DATABASE() AND table_name = :table AND referenced_table_name IS NOT NULL
                GROUP BY constraint_name, referenced_table_name
                """)
                .param("table", table)
                .query((row, number) -> new ForeignKey(
                        table,
                        row.getString(1),
                        row.getString(2),
                        List.of(row.getString(3).split(",")),
                        List.of(row.getString(4).split(","))))
                .list();
    }

    List<Column> columns(String table) {
        return owner.sql("""
                SELECT column_name, data_type, COALESCE(character_maximum_length, 0), column_key = 'PRI'
                FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = :table
                """)
                .param("table", table)
                .query((row, number) ->
                        new Column(row.getString(1), row.getString(2), row.getInt(3), row.getBoolean(4)))
                .list();
    }

    /** A number that differs when any column of any of the authority's rows does. */
    public String checksum(JdbcClient reader, AuthorityId authority) {
        return tenantTables().stream()
                .map(table -> table + " " + checksum(reader, table, authority))
                .collect(Collectors.joining(", "));
    }

    private String checksum(JdbcClient reader, String table, AuthorityId authority) {
        String cells = columns(table).stream()
                .map(column -> "COALESCE(HEX(`" + column.name() + "`), 'null')")
                .collect(Collectors.joining(", "));
        return reader.sql("SELECT CONCAT(COUNT(*), '/', COALESCE(SUM(CRC32(CONCAT_WS('|', " + cells + "))), 0)) FROM `"
                        + table + "` WHERE authority_id = :authority")
                .param("authority", authority.value())
                .query(String.class)
                .single();
    }

    public record Key(String name, List<String> columns) {}

    public record ForeignKey(String table, String name, String parent, List<String> columns, List<String> referenced) {}

    public record Column(String name, String type, int length, boolean primary) {}
}
