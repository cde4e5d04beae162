package org.countersign.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.countersign.audit.NamesOfPeople;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.TenantJdbc;
import org.springframework.stereotype.Component;

/** Names of an authority's people, those who left among them. */
@Component
class NamesForTrail implements NamesOfPeople {

    /** In every statement, so that there is one whatever the page shows. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final TenantJdbc jdbc;

    NamesForTrail(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, String> of(Set<UUID> people) {
        Map<UUID, String> names = new HashMap<>();
        jdbc.sql("""
                SELECT p.person_id, p.display_name FROM membership m JOIN person p ON p.person_id = m.person_id
                WHERE m.authority_id = :authority AND m.person_id IN (:people)
                """).param("people", bytes(people)).query(row -> {
            names.put(Ids.of(row.getBytes(1)), row.getString(2));
        });
        return Map.copyOf(names);
    }

    private static List<byte[]> bytes(Set<UUID> people) {
        return people.isEmpty()
                ? List.of(Ids.bytes(NOBODY))
                : people.stream().map(Ids::bytes).toList();
    }
}
