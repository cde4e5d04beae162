package org.countersign.bench;

import java.util.List;

/** What the server itself counted: statements, rows examined and rows returned, by the statement's form. */
record Digests(Database database, String schema) {

    /** Jobs of the application that run by the clock, whoever opens a page. */
    private static final List<String> CLOCKWORK =
            List.of("scheduled_tasks", "EVENT_PUBLICATION", "audit_link", "audit_entry", "audit_head", "MAX ( `seq` )");

    void reset() {
        database.execute("", "TRUNCATE performance_schema.events_statements_summary_by_digest");
    }

    List<Digest> since() {
        return database.rows("", """
                        SELECT digest_text, count_star, sum_rows_examined, sum_rows_sent, sum_timer_wait
                        FROM performance_schema.events_statements_summary_by_digest WHERE schema_name = '%s'
                        """.formatted(schema)).stream()
                .map(Digest::of)
                .filter(Digest::isWork)
                .toList();
    }

    /** One form of statement. */
    record Digest(String text, long count, long examined, long sent, long picoseconds) {

        static Digest of(List<String> row) {
            return new Digest(
                    row.get(0),
                    Long.parseLong(row.get(1)),
                    Long.parseLong(row.get(2)),
                    Long.parseLong(row.get(3)),
                    Long.parseLong(row.get(4)));
        }

        boolean isWork() {
            return text.matches("(?s)\\(* ?(SELECT|INSERT|UPDATE|DELETE|WITH).*")
                    && !text.startsWith("SELECT @@")
                    && CLOCKWORK.stream().noneMatch(text::contains);
        }

        boolean isValues() {
            return text.contains("FROM `actual`") && text.contains("BETWEEN");
        }

        /** Looking up whom the bench itself signs in. */
        boolean isSigningIn() {
            return text.contains("password_hash");
        }
    }
}
