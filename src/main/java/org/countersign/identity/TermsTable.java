package org.countersign.identity;

import java.util.List;
import java.util.Optional;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.TenantJdbc;
import org.springframework.stereotype.Component;

/** Whether an authority asks for a second factor, and who of its people has one, as stored. */
@Component
class TermsTable {

    private final TenantJdbc jdbc;

    TermsTable(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    SignInTerms terms() {
        return jdbc.sql(
                        "SELECT second_factor, single_sign_on, version FROM access_condition WHERE authority_id = :authority")
                .query((row, number) -> new SignInTerms(row.getBoolean(1), row.getBoolean(2), row.getInt(3)))
                .optional()
                .orElse(new SignInTerms(false, false, 0));
    }

    /** False if somebody else changed them since they had this version. */
    boolean require(boolean secondFactor, int version) {
        jdbc.sql("INSERT IGNORE INTO access_condition (authority_id) VALUES (:authority)")
                .update();
        return jdbc.sql("""
                UPDATE access_condition SET second_factor = :required, version = version + 1
                WHERE authority_id = :authority AND version = :version
                """)
                        .param("required", secondFactor)
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Everybody active, by name. */
    List<FactorStanding> standings() {
        return jdbc.sql("SELECT p.person_id, p.display_name, " + Enrolment.CONDITION + """
                 AS has_factor
                FROM membership m JOIN person p ON p.person_id = m.person_id
                WHERE m.authority_id = :authority AND m.active AND p.active
                ORDER BY p.display_name, p.person_id
                """)
                .query((row, number) ->
                        new FactorStanding(new PersonId(Ids.of(row.getBytes(1))), row.getString(2), row.getBoolean(3)))
                .list();
    }

    Optional<FactorStanding> standing(PersonId person) {
        return standings().stream()
                .filter(standing -> standing.person().equals(person))
                .findFirst();
    }

    Optional<FactorResetLetter> letter(PersonId person) {
        return jdbc.sql("""
                SELECT p.email, p.display_name FROM membership m JOIN person p ON p.person_id = m.person_id
                WHERE m.authority_id = :authority AND m.person_id = :person AND m.active AND p.active
                  AND p.email IS NOT NULL
                """)
                .param("person", Ids.bytes(person.value()))
                .query((row, number) -> new FactorResetLetter(row.getString(1), row.getString(2)))
                .optional();
    }
}
