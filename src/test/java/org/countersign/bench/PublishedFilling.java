package org.countersign.bench;

import java.util.List;

/**
 * Published figures of the bench, made in the database: so many series for all authorities of today, regions and England
 * over twelve years; one in a hundred is suppressed. The same each time.
 */
record PublishedFilling(Database database, String schema) {

    private static final String RELEASE = """
            INSERT IGNORE INTO published_release (code, publisher, title, source, published, next_expected, checksum, loaded_at)
            VALUES ('bench', 'Bench', 'Bench', 'https://example.org', '2025-10', '2026-10', REPEAT('0', 64), NOW(6))
            """;
    private static final String DIGITS = "(SELECT 0 AS d UNION SELECT 1 UNION SELECT 2 UNION SELECT 3 UNION SELECT 4"
            + " UNION SELECT 5 UNION SELECT 6 UNION SELECT 7 UNION SELECT 8 UNION SELECT 9)";
    private static final String AREAS = """
            (SELECT dfe_code AS area FROM authority
             WHERE authority_id < 1000 AND dfe_code NOT IN ('820', '835', '836', '837', '875', '909', '928')
             UNION SELECT region_code FROM region)
            """;

    /** Somebody of their own, who looks at things as a leader of Southampton and brings releases in as an operator. */
    void guest(String email) {
        String person = "SELECT %s person_id %s FROM person WHERE email = '" + email + "'";
        database.execute(
                schema,
                """
                INSERT IGNORE INTO person (person_id, email, display_name, password_hash, active, created_at)
                VALUES (UNHEX(REPEAT('be', 16)), '%s', 'Guest', '', TRUE, NOW(6))
                """.formatted(email),
                "INSERT IGNORE INTO membership (authority_id, person_id, active) " + person.formatted("104,", ", TRUE"),
                "INSERT IGNORE INTO membership_role (authority_id, person_id, role) "
                        + person.formatted("104,", ", 'LEADER'"),
                "INSERT IGNORE INTO operator (person_id, since) " + person.formatted("", ", NOW(6)"));
    }

    void series(int count) {
        if (database.one(schema, "SELECT COUNT(*) FROM published_series WHERE code LIKE 'bench-%'")
                .equals(Integer.toString(count))) {
            return;
        }
        database.execute(
                schema,
                RELEASE,
                """
                INSERT IGNORE INTO published_series (code, title, topic, unit, per, decimals, polarity, covers, by_population)
                SELECT CONCAT('bench-', n), CONCAT('Measure ', n), 'Bench', 'RATE', 10000, 1, 'LOWER_IS_BETTER', 'AT_31_MARCH', TRUE
                FROM (SELECT a.d + 10 * b.d + 100 * c.d AS n FROM %s a, %s b, %s c) numbers WHERE n < %d
                """.formatted(DIGITS, DIGITS, DIGITS, count),
                """
                INSERT IGNORE INTO published_figure (series_id, year, area, release_id, state, amount, numerator, denominator)
                SELECT s.series_id, 2014 + y.d + z.d, a.area, r.release_id,
                       IF(LENGTH(a.area) = 3 AND CRC32(CONCAT(s.code, y.d, z.d, a.area)) %% 100 = 0, 'SUPPRESSED', 'NUMBER'),
                       IF(LENGTH(a.area) = 3 AND CRC32(CONCAT(s.code, y.d, z.d, a.area)) %% 100 = 0, NULL,
                          20 + CRC32(CONCAT(a.area, s.code, y.d, z.d)) %% 1000 / 10),
                       CRC32(CONCAT(a.area, s.code)) %% 5000, 50000
                FROM published_series s, published_release r, %s a, %s y, (SELECT 0 AS d UNION SELECT 10) z
                WHERE s.code LIKE 'bench-%%' AND r.code = 'bench' AND y.d + z.d < 12
                """.formatted(AREAS, DIGITS),
                "ANALYZE TABLE published_figure");
    }

    /** Where the floor of loading writes: beside the application's tables, which are all on its list. */
    void floor() {
        database.execute(
                "",
                "DROP TABLE IF EXISTS bench.floor_figure",
                "CREATE TABLE bench.floor_figure LIKE " + schema + ".published_figure",
                "ALTER TABLE bench.floor_figure ADD FOREIGN KEY (series_id) REFERENCES " + schema
                        + ".published_series (series_id), ADD FOREIGN KEY (release_id) REFERENCES " + schema
                        + ".published_release (release_id)",
                "GRANT ALL ON bench.floor_figure TO 'countersign'@'127.0.0.1'");
    }

    /** As before the first start: nothing that comes with the product. */
    void forget() {
        String shipped =
                "(SELECT release_id FROM published_release WHERE code NOT IN ('bench', 'a-hundred-thousand-figures'))";
        List.of("published_former_figure", "published_figure")
                .forEach(table -> database.execute(schema, "DELETE FROM " + table + " WHERE release_id IN " + shipped));
        database.execute(
                schema, "DELETE FROM published_release WHERE code NOT IN ('bench', 'a-hundred-thousand-figures')");
    }
}
