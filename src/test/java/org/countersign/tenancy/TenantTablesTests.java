package org.countersign.tenancy;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countersign.testing.TestAuthorities.NORTHMERE;
import static org.countersign.testing.TestAuthorities.SOUTHMERE;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.countersign.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class TenantTablesTests {

    private static final String AUTHORITY = "authority_id";

    /** Columns that name somebody who need not be a member: an operator may act on an authority from outside. */
    private static final Set<String> UNTIED = Set.of("audit_entry.person_id");

    @Autowired
    TenantSchema schema;

    @Autowired
    TableKinds listed;

    @Autowired
    MarkedRows marked;

    @BeforeEach
    void rowsOfBoth() {
        marked.northmere();
        marked.southmere();
    }

    @Test
    void everyTableIsListedOnceAndEveryListedTableExists() {
        assertThat(listed.all())
                .extracting(TableKinds.Table::name)
                .containsExactlyInAnyOrderElementsOf(schema.tables());
        assertThat(listed.all())
                .extracting(TableKinds.Table::kind)
                .isSubsetOf("tenant", "reference", "account", "infrastructure");
    }

    @Test
    void tablesWithAnAuthorityAreTenantOwnedOrReference() {
        var others = listed.all().stream()
                .filter(table -> !table.kind().equals("tenant") && !table.kind().equals("reference"))
                .map(TableKinds.Table::name);
        assertThat(others)
                .noneMatch(table -> schema.columns(table).stream()
                        .anyMatch(column -> column.name().equals(AUTHORITY)));
    }

    @Test
    void theAuthorityLeadsEveryUniqueKey() {
        assertThat(schema.tenantTables()).allSatisfy(table -> {
            assertThat(schema.uniqueKeys(table))
                    .extracting(TenantSchema.Key::name)
                    .contains("PRIMARY");
            assertThat(schema.uniqueKeys(table))
                    .allMatch(key -> key.columns().getFirst().equals(AUTHORITY));
        });
    }

    @Test
    void theAuthorityLeadsEveryForeignKeyAmongTenantTables() {
        assertThat(amongTenants()).isNotEmpty().allSatisfy(key -> {
            assertThat(key.columns()).startsWith(AUTHORITY);
            assertThat(key.referenced()).startsWith(AUTHORITY);
        });
    }

    @Test
    void everyTenantTableHangsOnItsAuthority() {
        assertThat(schema.tenantTables())
                .allSatisfy(table -> assertThat(schema.foreignKeys(table))
                        .anyMatch(key -> key.columns().getFirst().equals(AUTHORITY)));
    }

    @Test
    void everyColumnThatNamesARowOfATenantTableIsTied() {
        var tied = schema.tenantTables().stream()
                .flatMap(table -> schema.foreignKeys(table).stream())
                .filter(key -> key.columns().getFirst().equals(AUTHORITY))
                .flatMap(key -> key.columns().stream().map(column -> key.table() + "." + column))
                .collect(toSet());
        assertThat(namesOfTenantRows().filter(name -> !UNTIED.contains(name))).isSubsetOf(tied);
    }

    @Test
    void mysqlRefusesARowThatRefersToAnotherAuthoritysRow() {
        assertThat(amongTenants()).hasSizeGreaterThan(15).allSatisfy(key -> {
            assertThatThrownBy(() -> refer(key, foreignParent(key)))
                    .as("%s of %s", key.name(), key.table())
                    .hasStackTraceContaining("CONSTRAINT `" + key.name() + "`");
        });
    }

    @Test
    void mysqlRefusesRowsOfNobody() {
        assertThat(schema.tenantTables()).allSatisfy(table -> {
            Map<String, Object> row = fresh(table, SOUTHMERE);
            row.put(AUTHORITY, ScopeResolver.NOBODY);
            assertThatThrownBy(() -> insert(table, row)).hasStackTraceContaining("a foreign key constraint fails");
        });
    }

    private List<TenantSchema.ForeignKey> amongTenants() {
        return schema.tenantTables().stream()
                .flatMap(table -> schema.foreignKeys(table).stream())
                .filter(key -> schema.tenantTables().contains(key.parent()))
                .toList();
    }

    /** Columns called as the last column of some tenant table's primary key that ends in "_id". */
    private Stream<String> namesOfTenantRows() {
        Set<String> ids = schema.tenantTables().stream()
                .flatMap(table -> schema.columns(table).stream().filter(TenantSchema.Column::primary))
                .map(TenantSchema.Column::name)
                .filter(name -> name.endsWith("_id") && !name.equals(AUTHORITY))
                .collect(toSet());
        ids.addAll(Set.of("signed_by", "person_id", "actor_id"));
        return schema.tenantTables().stream()
                .flatMap(table -> schema.columns(table).stream()
                        .filter(column -> ids.contains(column.name()))
                        .filter(column -> !isOwnId(table, column.name()))
                        .map(column -> table + "." + column.name()));
    }

    private boolean isOwnId(String table, String column) {
        var primary = schema.uniqueKeys(table).stream()
                .filter(key -> key.name().equals("PRIMARY"))
                .findFirst()
                .orElseThrow();
        return primary.columns().equals(List.of(AUTHORITY, column));
    }

    /** A copy of one of the authority's rows under a new key, which would be welcome as it is. */
    private Map<String, Object> fresh(String table, AuthorityId authority) {
        Map<String, Object> row = new HashMap<>(schema
                .owner()
                .sql("SELECT * FROM `" + table + "` WHERE authority_id = :authority LIMIT 1")
                .param("authority", authority.value())
                .query()
                .listOfRows()
                .stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("MarkedRows makes no row of " + table)));
        Set<String> tied = schema.foreignKeys(table).stream()
                .flatMap(key -> key.columns().stream())
                .collect(toSet());
        schema.columns(table).stream()
                .filter(column -> column.primary() && !tied.contains(column.name()))
                .forEach(column -> row.put(column.name(), other(column)));
        return row;
    }

    private static Object other(TenantSchema.Column column) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return switch (column.type()) {
            case "binary" -> Ids.bytes(UUID.randomUUID());
            case "date" -> LocalDate.of(2100, 1, 1).plusDays(random.nextInt(30_000));
            case "varchar" -> UUID.randomUUID().toString().replace("-", "").substring(0, Math.min(12, column.length()));
            default -> random.nextInt(20_000, 30_000);
        };
    }

    /** The columns of the key as a row of Northmere has them and none of Southmere does. */
    private Map<String, Object> foreignParent(TenantSchema.ForeignKey key) {
        String same = key.referenced().stream()
                .skip(1)
                .map(column -> "s.`" + column + "` = n.`" + column + "`")
                .collect(joining(" AND "));
        var parent = schema.owner()
                .sql(
                        "SELECT n.* FROM `%s` n LEFT JOIN `%s` s ON s.authority_id = :south AND %s WHERE n.authority_id = :north AND s.authority_id IS NULL LIMIT 1"
                                .formatted(key.parent(), key.parent(), same))
                .param("south", SOUTHMERE.value())
                .param("north", NORTHMERE.value())
                .query()
                .listOfRows()
                .getFirst();
        Map<String, Object> columns = new HashMap<>();
        for (int i = 1; i < key.columns().size(); i++) {
            columns.put(key.columns().get(i), parent.get(key.referenced().get(i)));
        }
        return columns;
    }

    /** By a new row where the key is part of the row's own; by changing a row otherwise. */
    private void refer(TenantSchema.ForeignKey key, Map<String, Object> parent) {
        boolean primary = schema.columns(key.table()).stream()
                .anyMatch(column -> column.primary() && parent.containsKey(column.name()));
        if (primary) {
            Map<String, Object> row = fresh(key.table(), SOUTHMERE);
            row.putAll(parent);
            insert(key.table(), row);
        } else {
            change(key.table(), parent);
        }
    }

    private void change(String table, Map<String, Object> columns) {
        String set = columns.keySet().stream()
                .map(name -> "`%s` = :%s".formatted(name, name))
                .collect(joining(", "));
        schema.owner()
                .sql("UPDATE `%s` SET %s WHERE authority_id = %s LIMIT 1".formatted(table, set, SOUTHMERE))
                .params(columns)
                .update();
    }

    private void insert(String table, Map<String, Object> row) {
        String columns = row.keySet().stream().map(name -> "`" + name + "`").collect(joining(", "));
        String values = row.keySet().stream().map(name -> ":" + name).collect(joining(", "));
        schema.owner()
                .sql("INSERT INTO `%s` (%s) VALUES (%s)".formatted(table, columns, values))
                .params(row)
                .update();
    }
}
