package org.countersign.scorecard;

import java.util.Map;
import java.util.stream.Collectors;
import org.countersign.identity.PersonId;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.TenantJdbc;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How each person likes to see an authority's scorecard, kept from one visit to the next. */
@Service
public class ScorecardPreferences {

    private final TenantJdbc jdbc;
    private final Access access;

    ScorecardPreferences(TenantJdbc jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** Columns, months, density and grouping of whoever asks; as at first is kept as no wish at all. */
    @PreAuthorize("@access.may(#authority, 'ARRANGE')")
    @Transactional
    public void keep(AuthorityId authority, Layout layout) {
        store("layout", layout.equals(Layout.AT_FIRST) ? "" : query(layout.parameters()));
    }

    /** The letter that, with Alt and Shift, turns the grid into the plain table and back. */
    @PreAuthorize("@access.may(#authority, 'ARRANGE')")
    @Transactional
    public void keep(AuthorityId authority, TableKey key) {
        store("table_key", key.letter());
    }

    private void store(String column, String value) {
        access.current()
                .person()
                .map(PersonId::new)
                .ifPresent(person -> jdbc.sql("""
                        INSERT INTO scorecard_preference (authority_id, person_id, layout, table_key)
                        VALUES (:authority, :person, :layout, :key)
                        ON DUPLICATE KEY UPDATE %s = VALUES(%s)
                        """.formatted(column, column))
                        .param("person", Ids.bytes(person.value()))
                        .param("layout", column.equals("layout") ? value : "")
                        .param("key", column.equals("layout") ? TableKey.AT_FIRST.letter() : value)
                        .update());
    }

    private static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(each -> Parameters.pair(each.getKey(), each.getValue()))
                .collect(Collectors.joining("&"));
    }
}
