package org.countersign.audit;

import java.util.List;
import org.countersign.tenancy.AuthorityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one query that looks at the trail before any scope is open: whose trails there are, and nothing of what they say. */
@Component
class AuditedAuthorities {

    private final JdbcClient jdbc;

    AuditedAuthorities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One hop in the index for each authority, however many entries it has. */
    List<AuthorityId> all() {
        return jdbc
                .sql("SELECT authority_id FROM audit_entry GROUP BY authority_id")
                .query(Integer.class)
                .list()
                .stream()
                .map(AuthorityId::new)
                .toList();
    }
}
