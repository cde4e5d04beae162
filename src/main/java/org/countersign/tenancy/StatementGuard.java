package org.countersign.tenancy;

import java.util.Set;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.springframework.stereotype.Component;

/**
 * The last look at each statement before it leaves: one on a tenant-owned table runs inside a scope and names the
 * authority, or not at all.
 */
@Component
class StatementGuard implements StatementInspector {

    private static final long serialVersionUID = 1L;

    private final transient TableKinds tables;

    StatementGuard(TableKinds tables) {
        this.tables = tables;
    }

    @Override
    public String inspect(String sql) {
        Set<String> named = tables.tenantOwnedIn(sql);
        if (!named.isEmpty()) {
            refuseOutsideScope(sql, named);
            refuseWithoutAuthority(sql, named);
        }
        return sql;
    }

    private static void refuseOutsideScope(String sql, Set<String> named) {
        if (Scope.current().isEmpty()) {
            throw new OutsideScope("Statement on %s outside a scope: %s".formatted(named, sql));
        }
    }

    private static void refuseWithoutAuthority(String sql, Set<String> named) {
        if (!sql.contains("authority_id")) {
            throw new OutsideScope("Statement on %s without the authority: %s".formatted(named, sql));
        }
    }
}
