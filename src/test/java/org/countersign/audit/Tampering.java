package org.countersign.audit;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.countersign.tenancy.AuthorityId;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Somebody who owns the schema, and so may do anything to the trail, but does not have the installation's secret. */
@Component
class Tampering {

    private static final List<String> TEXTS =
            List.of("actor_name", "subject", "detail", "value_before", "value_after", "address", "session_ref", "act");
    private static final int KINDS = 14;

    private final JdbcClient owner;

    Tampering(Environment settings) {
        var source = new DriverManagerDataSource(
                settings.getRequiredProperty("spring.datasource.url"),
                settings.getProperty("spring.flyway.user", settings.getProperty("spring.datasource.username", "")),
                settings.getProperty("spring.flyway.password", settings.getProperty("spring.datasource.password", "")));
        try {
            owner = JdbcClient.create(new SingleConnectionDataSource(source.getConnection(), true));
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
        owner.sql("SET FOREIGN_KEY_CHECKS = 0").update();
    }

    List<Map<String, Object>> rows(String table, AuthorityId authority) {
        return owner.sql("SELECT * FROM " + table + " WHERE authority_id = :authority")
                .param("authority", authority.value())
                .query()
                .listOfRows();
    }

    void putBack(String table, AuthorityId authority, List<Map<String, Object>> rows) {
        run("DELETE FROM " + table + " WHERE authority_id = :authority", authority);
        String columns = String.join(", ", rows.getFirst().keySet());
        String values = String.join(", :", rows.getFirst().keySet());
        rows.forEach(row -> owner.sql("INSERT INTO %s (%s) VALUES (:%s)".formatted(table, columns, values))
                .params(row)
                .update());
    }

    /** Does one of many things to a trail of this many chained entries, and says what. */
    String tamper(AuthorityId authority, Random random, int links) {
        int at = 1 + random.nextInt(links);
        int other = 1 + (at + random.nextInt(links - 1)) % links;
        return switch (random.nextInt(KINDS)) {
            case 0, 1, 2 -> edit(authority, TEXTS.get(random.nextInt(TEXTS.size())), at);
            case 3 -> edit(authority, "at", at);
            case 4 -> edit(authority, "person_id", at);
            case 5 -> edit(authority, "seal", at);
            case 6 -> editLink(authority, at);
            case 7 -> swapEntries(authority, at, other);
            case 8 -> swapLinks(authority, at, other);
            case 9 -> remove(authority, at, Math.min(links - 1, at + random.nextInt(3)), random.nextBoolean());
            case 10 -> removeAndCloseTheGap(authority, Math.min(at, links - 1), links);
            case 11 -> cut(authority, Math.max(1, links - random.nextInt(10)), random.nextBoolean());
            case 12 -> forge(authority, at);
            default -> move(authority, at);
        };
    }

    private String edit(AuthorityId authority, String column, int at) {
        String to = switch (column) {
            case "at" -> "DATE_ADD(at, INTERVAL 1 MICROSECOND)";
            case "person_id", "seal" -> "RANDOM_BYTES(" + (column.equals("seal") ? 32 : 16) + ")";
            case "address" -> "'10.9.8.7'";
            default -> "IF(" + column + " = '', 'x', IF(RAND() < 0.5, CONCAT(" + column + ", ' '), ''))";
        };
        run(
                "UPDATE audit_entry SET " + column + " = " + to + " WHERE authority_id = :authority AND entry_id = "
                        + entry(at),
                authority);
        return column + " of entry " + at + " edited";
    }

    private String editLink(AuthorityId authority, int at) {
        run("UPDATE audit_link SET mac = RANDOM_BYTES(32) WHERE authority_id = :authority AND seq = " + at, authority);
        return "link " + at + " edited";
    }

    /** All that the one says is said by the other, and the other way round. */
    private String swapEntries(AuthorityId authority, int one, int other) {
        byte[] first = id(authority, one);
        byte[] second = id(authority, other);
        rename(authority, first, new byte[16]);
        rename(authority, second, first);
        rename(authority, new byte[16], second);
        return "entries " + one + " and " + other + " swapped";
    }

    private void rename(AuthorityId authority, byte[] from, byte[] to) {
        owner.sql("UPDATE audit_entry SET entry_id = :to WHERE authority_id = :authority AND entry_id = :from")
                .param("authority", authority.value())
                .param("from", from)
                .param("to", to)
                .update();
    }

    private String swapLinks(AuthorityId authority, int one, int other) {
        run("UPDATE audit_link SET seq = -1 WHERE authority_id = :authority AND seq = " + one, authority);
        run("UPDATE audit_link SET seq = " + one + " WHERE authority_id = :authority AND seq = " + other, authority);
        run("UPDATE audit_link SET seq = " + other + " WHERE authority_id = :authority AND seq = -1", authority);
        return "links " + one + " and " + other + " swapped";
    }

    private String remove(AuthorityId authority, int first, int last, boolean linksToo) {
        String range = " BETWEEN " + first + " AND " + last;
        run(
                "DELETE e FROM audit_entry e JOIN audit_link l ON l.authority_id = e.authority_id"
                        + " AND l.entry_id = e.entry_id WHERE e.authority_id = :authority AND l.seq" + range,
                authority);
        if (linksToo) {
            run("DELETE FROM audit_link WHERE authority_id = :authority AND seq" + range, authority);
        }
        return "entries" + range + " removed, links " + (linksToo ? "too" : "not");
    }

    private String removeAndCloseTheGap(AuthorityId authority, int at, int links) {
        remove(authority, at, at, true);
        run(
                "UPDATE audit_link SET seq = seq - 1 WHERE authority_id = :authority AND seq > " + at + " ORDER BY seq",
                authority);
        return "entry " + at + " removed of " + links + " and the gap closed";
    }

    private String cut(AuthorityId authority, int from, boolean entriesToo) {
        if (entriesToo) {
            remove(authority, from, Integer.MAX_VALUE, true);
        } else {
            run("DELETE FROM audit_link WHERE authority_id = :authority AND seq >= " + from, authority);
        }
        return "tail cut off from " + from + ", entries " + (entriesToo ? "too" : "not");
    }

    private String forge(AuthorityId authority, int at) {
        run(
                "INSERT INTO audit_entry (authority_id, entry_id, at, person_id, actor_name, act, subject, detail,"
                        + " value_before, value_after, address, session_ref, seal)"
                        + " SELECT authority_id, RANDOM_BYTES(16), at, person_id, actor_name, act, subject, detail,"
                        + " value_before, value_after, address, session_ref, seal FROM audit_entry"
                        + " WHERE authority_id = :authority AND entry_id = " + entry(at),
                authority);
        return "entry put in, like entry " + at;
    }

    private String move(AuthorityId authority, int at) {
        run(
                "UPDATE audit_entry SET authority_id = 902 WHERE authority_id = :authority AND entry_id = " + entry(at),
                authority);
        return "entry " + at + " moved to another authority";
    }

    private byte[] id(AuthorityId authority, int at) {
        return owner.sql("SELECT entry_id FROM audit_link WHERE authority_id = :authority AND seq = :at")
                .param("authority", authority.value())
                .param("at", at)
                .query(byte[].class)
                .single();
    }

    private static String entry(int at) {
        return "(SELECT l.entry_id FROM audit_link l WHERE l.authority_id = :authority AND l.seq = " + at + ")";
    }

    void run(String sql, AuthorityId authority) {
        owner.sql(sql).param("authority", authority.value()).update();
    }
}
