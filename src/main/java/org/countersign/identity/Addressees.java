package org.countersign.identity;

import java.util.Optional;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.TenantJdbc;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where people are written to, for the module that writes. */
@Service
public class Addressees {

    private final TenantJdbc jdbc;

    Addressees(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty for whoever left, was deactivated or has no address. */
    @PreAuthorize("@access.may(#authority, 'NOTIFY')")
    @Transactional(readOnly = true)
    public Optional<Addressee> of(AuthorityId authority, PersonId person) {
        return jdbc.sql("""
                SELECT p.display_name, p.email FROM membership m
                JOIN person p ON p.person_id = m.person_id
                WHERE m.authority_id = :authority AND m.person_id = :person
                  AND m.active AND p.active AND p.email IS NOT NULL
                """)
                .param("person", Ids.bytes(person.value()))
                .query((row, number) -> new Addressee(row.getString("display_name"), row.getString("email")))
                .optional();
    }
}
