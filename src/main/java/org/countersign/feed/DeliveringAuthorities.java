package org.countersign.feed;

import java.util.List;
import org.countersign.tenancy.AuthorityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one query that looks at deliveries before any scope is open: whose there are, and nothing of what is in them. */
@Component
class DeliveringAuthorities {

    private final JdbcClient jdbc;

    DeliveringAuthorities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AuthorityId> all() {
        return jdbc
                .sql("SELECT authority_id FROM feed_delivery GROUP BY authority_id")
                .query(Integer.class)
                .list()
                .stream()
                .map(AuthorityId::new)
                .toList();
    }
}
