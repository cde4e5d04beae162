package org.countersign.identity;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.countersign.tenancy.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which account at which provider is which person. No e-mail address decides that, nor does a name. */
@Component
class FederatedIdentities {

    private final JdbcClient jdbc;
    private final Clock clock;

    FederatedIdentities(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<PersonId> personOf(FederatedId id) {
        return jdbc.sql("SELECT person_id FROM federated_identity WHERE issuer = :issuer AND subject = :subject")
                .param("issuer", id.issuer())
                .param("subject", id.subject())
                .query((row, number) -> new PersonId(Ids.of(row.getBytes(1))))
                .optional();
    }

    /** Joins them, unless the account is somebody's already; answers whose it is then. */
    PersonId join(FederatedId id, PersonId person) {
        jdbc.sql("""
                INSERT IGNORE INTO federated_identity (issuer, subject, person_id, joined_at)
                VALUES (:issuer, :subject, :person, :at)
                """)
                .param("issuer", id.issuer())
                .param("subject", id.subject())
                .param("person", Ids.bytes(person.value()))
                .param("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        return personOf(id).orElseThrow();
    }

    /** Whether the person has an account at that provider. */
    boolean has(PersonId person, String issuer) {
        return jdbc.sql("SELECT COUNT(*) FROM federated_identity WHERE person_id = :person AND issuer = :issuer")
                        .param("person", Ids.bytes(person.value()))
                        .param("issuer", issuer)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
