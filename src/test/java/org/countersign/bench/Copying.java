package org.countersign.bench;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Makes the other authorities of the template, in the database itself: every table of authorities with whatever columns
 * it has. Ids get the authority's number as their end, figures a factor of the authority's own; the same each time.
 */
record Copying(Database database, String into) {

    /** The trail of acts is chained by authority and stays with the template. */
    private static final Set<String> LEFT_OUT = Set.of("audit_entry", "audit_link", "audit_head");

    private static final Set<String> FIGURES = Set.of("amount", "signed_amount");
    private static final String LATEST = "DATE '2020-04-01'";

    void places(List<Place> places) {
        List<String> tables = tables();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<String> statements = tables.stream().map(this::copy).toList();
            places.stream()
                    .map(place -> threads.submit(() -> place(place, statements)))
                    .toList()
                    .forEach(Copying::await);
        }
        database.execute(
                into, tables.stream().map(table -> "ANALYZE TABLE " + table).toArray(String[]::new));
    }

    private void place(Place place, List<String> statements) {
        String[] all = new String[statements.size() + 4];
        all[0] = "SET foreign_key_checks = 0, unique_checks = 0";
        all[1] = "SET @place = %d, @indicators = %d, @months = %d"
                .formatted(place.id(), place.indicators(), place.months());
        all[2] = authority(place);
        all[3] = people();
        for (int at = 0; at < statements.size(); at++) {
            all[at + 4] = statements.get(at);
        }
        database.execute(into, all);
    }

    static String authority(Place place) {
        return """
                INSERT IGNORE INTO authority (authority_id, dfe_code, name, slug, type, region_code)
                SELECT %d, '%s', 'Place %d', '%s', type, region_code FROM authority WHERE authority_id = 104
                """.formatted(place.id(), code(place), place.id(), place.slug());
    }

    /** Letters, which no published code begins with. */
    private static String code(Place place) {
        return "%c%02d".formatted('A' + place.id() / 100, place.id() % 100);
    }

    private String people() {
        String members = "SELECT person_id FROM %s.membership WHERE authority_id = %d"
                .formatted(Database.SMALL, Place.TEMPLATE.id());
        return copy("person", "s.person_id IN (" + members + ")");
    }

    private String copy(String table) {
        List<String> columns = columns(table).stream().map(List::getFirst).toList();
        String which = "s.authority_id = " + Place.TEMPLATE.id();
        if (columns.contains("month")) {
            which += " AND s.month > " + LATEST + " - INTERVAL @months MONTH";
        }
        if (columns.contains("indicator_id")) {
            which += " AND s.indicator_id <= @indicators";
        }
        return copy(table, which);
    }

    private String copy(String table, String which) {
        List<List<String>> columns = columns(table);
        List<String> names = columns.stream().map(List::getFirst).toList();
        List<String> values = columns.stream()
                .map(column -> value(column.get(0), column.get(1), names))
                .toList();
        return "INSERT INTO %s (%s) SELECT %s FROM %s.%s s WHERE %s"
                .formatted(table, String.join(", ", names), String.join(", ", values), Database.SMALL, table, which);
    }

    private static String value(String column, String type, List<String> all) {
        if (column.equals("authority_id")) {
            return "@place";
        }
        if (column.equals("email")) {
            return "REPLACE(s.email, '@place%d.', CONCAT('@place', @place, '.'))".formatted(Place.TEMPLATE.id());
        }
        if (type.equals("binary(16)")) {
            return "CONCAT(LEFT(s.%s, 14), UNHEX(LPAD(HEX(@place), 4, '0')))".formatted(column);
        }
        return FIGURES.contains(column) && all.contains("indicator_id")
                ? "ROUND(s.%s * (0.9 + 0.2 * CRC32(CONCAT(@place, '-', s.indicator_id)) / 4294967295), 1)"
                        .formatted(column)
                : "s." + column;
    }

    private List<List<String>> columns(String table) {
        return database.rows(into, """
                SELECT column_name, column_type FROM information_schema.columns
                WHERE table_schema = '%s' AND table_name = '%s' ORDER BY ordinal_position
                """.formatted(into, table));
    }

    private List<String> tables() {
        return database.rows(into, """
                        SELECT table_name FROM information_schema.columns
                        WHERE table_schema = '%s' AND column_name = 'authority_id' AND table_name NOT LIKE 'authority%%'
                        """.formatted(into)).stream()
                .map(List::getFirst)
                .filter(table -> !LEFT_OUT.contains(table))
                .filter(this::isTenants)
                .toList();
    }

    /** Reference data has an authority in it as well, but is the same in both schemas already. */
    private boolean isTenants(String table) {
        return Tables.tenantOwned().contains(table);
    }

    private static void await(Future<?> copied) {
        try {
            copied.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
