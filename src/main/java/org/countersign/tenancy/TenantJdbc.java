package org.countersign.tenancy;

import java.util.Collection;
import org.springframework.jdbc.core.ParameterizedPreparedStatementSetter;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Native SQL on tenant-owned tables: the only way to it. Each statement passes the same guard as Hibernate's and finds
 * the scope's authority as parameter {@code :authority}.
 */
@Component
public class TenantJdbc {

    private final JdbcClient client;
    private final NamedParameterJdbcTemplate template;
    private final StatementGuard guard;

    TenantJdbc(JdbcClient client, NamedParameterJdbcTemplate template, StatementGuard guard) {
        this.client = client;
        this.template = template;
        this.guard = guard;
    }

    /** A statement with {@code :authority} bound; other parameters are the caller's. */
    public JdbcClient.StatementSpec sql(String sql) {
        return client.sql(inspected(sql))
                .param("authority", Scope.authorityNow().value());
    }

    /**
     * One statement for many rows; each row's parameters must hold "authority", equal to the scope's. Update counts are
     * not told: with rewritten batches the driver does not know them.
     */
    public void batch(String sql, SqlParameterSource[] rows) {
        for (SqlParameterSource row : rows) {
            refuseOtherAuthority(row);
        }
        template.batchUpdate(inspected(sql), rows);
    }

    /**
     * The same for rows that are very many: {@code :authority} is put in for all of them, every other place is a question
     * mark that {@code setter} fills, so that no row needs names.
     */
    public <T> void batch(String sql, Collection<T> rows, ParameterizedPreparedStatementSetter<T> setter) {
        String own = inspected(sql)
                .replace(":authority", Integer.toString(Scope.authorityNow().value()));
        template.getJdbcTemplate().batchUpdate(own, rows, rows.size(), setter);
    }

    /** Naming the column is not enough here: nobody adds the authority for us, as Hibernate does. */
    private String inspected(String sql) {
        if (!sql.contains(":authority")) {
            throw new OutsideScope("Statement without :authority: " + sql);
        }
        return guard.inspect(sql);
    }

    private static void refuseOtherAuthority(SqlParameterSource row) {
        if (!Integer.valueOf(Scope.authorityNow().value()).equals(row.getValue("authority"))) {
            throw new OutsideScope("A row of another authority was handed in.");
        }
    }
}
