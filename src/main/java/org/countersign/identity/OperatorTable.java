package org.countersign.identity;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.countersign.tenancy.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The accounts that run the installation. */
@Component
class OperatorTable {

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final Clock clock;

    OperatorTable(JdbcClient jdbc, PasswordEncoder encoder, Clock clock) {
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.clock = clock;
    }

    boolean has(String email) {
        return jdbc.sql("SELECT 1 FROM operator o JOIN person p ON p.person_id = o.person_id WHERE p.email = :email")
                .param("email", email)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Makes the account, unless the address has one, and lets it run the installation. */
    PersonId appoint(String name, String email, @Nullable String password) {
        PersonId person = account(email).orElseGet(() -> add(name, email, password));
        jdbc.sql("""
                INSERT INTO operator (person_id, since) VALUES (:person, :at)
                ON DUPLICATE KEY UPDATE since = since
                """)
                .param("person", Ids.bytes(person.value()))
                .param("at", now())
                .update();
        return person;
    }

    /** The address of an operator who has no password yet. */
    Optional<String> waiting(PersonId operator) {
        return jdbc.sql("""
                SELECT p.email FROM person p JOIN operator o ON o.person_id = p.person_id
                WHERE p.person_id = :person AND p.active AND p.password_hash IS NULL
                """)
                .param("person", Ids.bytes(operator.value()))
                .query(String.class)
                .optional();
    }

    /** False if there is one already. */
    boolean setFirstPassword(PersonId operator, String hash) {
        return jdbc.sql("""
                UPDATE person SET password_hash = :hash
                WHERE person_id = :person AND active AND password_hash IS NULL
                """)
                        .param("hash", hash)
                        .param("person", Ids.bytes(operator.value()))
                        .update()
                == 1;
    }

    private Optional<PersonId> account(String email) {
        return jdbc.sql("SELECT person_id FROM person WHERE email = :email")
                .param("email", email)
                .query((row, number) -> new PersonId(Ids.of(row.getBytes(1))))
                .optional();
    }

    private PersonId add(String name, String email, @Nullable String password) {
        PersonId id = new PersonId(Ids.next(clock));
        jdbc.sql("""
                INSERT INTO person (person_id, email, display_name, password_hash, active, created_at)
                VALUES (:id, :email, :name, :hash, TRUE, :at)
                """)
                .param("id", Ids.bytes(id.value()))
                .param("email", email)
                .param("name", name)
                .param("hash", password == null ? null : encoder.encode(password))
                .param("at", now())
                .update();
        return id;
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
