package org.countersign.identity;

import org.countersign.tenancy.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has a second factor. */
@Component
class Enrolment {

    /** Whether the person of a statement's table {@code p} has one. */
    static final String CONDITION = """
            (EXISTS (SELECT 1 FROM authenticator_app f WHERE f.person_id = p.person_id)
             OR EXISTS (SELECT 1 FROM passkey f WHERE f.person_id = p.person_id))
            """;

    private final JdbcClient jdbc;

    Enrolment(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isEnrolled(PersonId person) {
        return jdbc.sql("SELECT 1 FROM person p WHERE p.person_id = :person AND " + CONDITION)
                .param("person", Ids.bytes(person.value()))
                .query(Integer.class)
                .optional()
                .isPresent();
    }
}
