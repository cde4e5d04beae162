package org.countersign.scorecard;

import java.util.Optional;
import org.countersign.identity.PersonId;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.TenantJdbc;
import org.springframework.stereotype.Component;

/** Saved views as stored. */
@Component
class ViewTable {

    private final TenantJdbc jdbc;

    ViewTable(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    void add(ViewId id, PersonId person, NewView view, String query) {
        jdbc.sql("""
                INSERT INTO scorecard_view (authority_id, view_id, person_id, name, query, shared)
                VALUES (:authority, :id, :person, :name, :query, :shared)
                """)
                .param("id", Ids.bytes(id.value()))
                .param("person", Ids.bytes(person.value()))
                .param("name", view.name())
                .param("query", query)
                .param("shared", view.shared())
                .update();
    }

    void change(ViewId id, NewView view) {
        jdbc.sql("""
                UPDATE scorecard_view SET name = :name, shared = :shared
                WHERE authority_id = :authority AND view_id = :id
                """)
                .param("id", Ids.bytes(id.value()))
                .param("name", view.name())
                .param("shared", view.shared())
                .update();
    }

    void remove(ViewId id) {
        jdbc.sql("DELETE FROM scorecard_view WHERE authority_id = :authority AND view_id = :id")
                .param("id", Ids.bytes(id.value()))
                .update();
    }

    Optional<Stored> find(ViewId id) {
        return jdbc.sql("""
                SELECT person_id, shared FROM scorecard_view WHERE authority_id = :authority AND view_id = :id FOR UPDATE
                """)
                .param("id", Ids.bytes(id.value()))
                .query((row, number) ->
                        new Stored(new PersonId(Ids.of(row.getBytes("person_id"))), row.getBoolean("shared")))
                .optional();
    }

    /** Whether the person has another view of this name, in whatever case. */
    boolean isTaken(PersonId person, String name, ViewId except) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM scorecard_view
                        WHERE authority_id = :authority AND person_id = :person AND name = :name AND view_id <> :except
                        """)
                        .param("person", Ids.bytes(person.value()))
                        .param("name", name)
                        .param("except", Ids.bytes(except.value()))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    record Stored(PersonId person, boolean shared) {}
}
