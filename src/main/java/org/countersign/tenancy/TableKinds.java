package org.countersign.tenancy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Reads {@code tables.csv}, the one list of all tables, their kind and whether rows may change once written. */
@Component
class TableKinds {

    private static final Pattern WORD = Pattern.compile("[a-z_0-9]+");

    private final List<Table> tables;
    private final Set<String> tenantOwned;

    TableKinds() {
        tables = read();
        tenantOwned = tables.stream()
                .filter(table -> table.kind().equals("tenant"))
                .map(Table::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    List<Table> all() {
        return tables;
    }

    /** The tenant-owned tables a statement names, by whole words. */
    Set<String> tenantOwnedIn(String sql) {
        return WORD.matcher(sql.toLowerCase(Locale.ROOT))
                .results()
                .map(result -> result.group())
                .filter(tenantOwned::contains)
                .collect(Collectors.toSet());
    }

    private static List<Table> read() {
        try (var in = new ClassPathResource("tables.csv").getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .map(cells -> new Table(cells[0], cells[1], cells[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Table(String name, String kind, String writes) {

        boolean appendOnly() {
            return !writes.equals("full");
        }

        /** Whether words can be taken out of it where the law asks for that; all else of its rows stays as it was written. */
        boolean redactable() {
            return writes.equals("redact");
        }
    }
}
