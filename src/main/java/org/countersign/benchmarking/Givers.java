package org.countersign.benchmarking;

import java.util.Collection;
import java.util.List;
import org.countersign.tenancy.AuthorityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one query that looks at sharing before any scope is open: who shares with somebody, and nothing of what. */
@Component
class Givers {

    private final JdbcClient jdbc;

    Givers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param readers the authority's own code and that of its region */
    List<AuthorityId> to(Collection<String> readers) {
        return jdbc
                .sql(
                        "SELECT DISTINCT authority_id FROM sharing_reader WHERE reader IN (:readers) ORDER BY authority_id")
                .param("readers", readers)
                .query(Integer.class)
                .list()
                .stream()
                .map(AuthorityId::new)
                .toList();
    }
}
