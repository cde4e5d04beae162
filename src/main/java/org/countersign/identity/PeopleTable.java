package org.countersign.identity;

import static java.util.stream.Collectors.toCollection;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.TenantJdbc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** People and memberships as stored. */
@Component
class PeopleTable {

    private final JdbcClient accounts;
    private final TenantJdbc memberships;
    private final PasswordEncoder encoder;

    PeopleTable(JdbcClient accounts, TenantJdbc memberships, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.encoder = encoder;
    }

    List<Person> active() {
        return memberships
                .sql("""
                SELECT p.person_id, p.display_name, r.role, m.manager_id
                FROM membership m
                JOIN membership_role r ON r.authority_id = m.authority_id AND r.person_id = m.person_id
                JOIN person p ON p.person_id = m.person_id
                WHERE m.authority_id = :authority AND m.active AND p.active
                """)
                .query((row, number) -> new Person(
                        new PersonId(Ids.of(row.getBytes("person_id"))),
                        row.getString("display_name"),
                        Set.of(Role.valueOf(row.getString("role"))),
                        person(row.getBytes("manager_id"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Person::id))
                .values()
                .stream()
                .map(PeopleTable::merged)
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }

    Optional<PersonId> accountOf(NewPerson person) {
        if (person.email() == null) {
            return Optional.empty();
        }
        return accounts.sql("SELECT person_id FROM person WHERE email = :email")
                .param("email", person.email())
                .query((row, number) -> new PersonId(Ids.of(row.getBytes(1))))
                .optional();
    }

    PersonId addAccount(PersonId id, NewPerson person, Instant now) {
        accounts.sql("""
                INSERT INTO person (person_id, email, display_name, password_hash, active, created_at)
                VALUES (:id, :email, :name, :hash, TRUE, :at)
                """)
                .param("id", Ids.bytes(id.value()))
                .param("email", person.email())
                .param("name", person.name().strip())
                .param("hash", hashed(person.password()))
                .param("at", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
        return id;
    }

    void addMembership(PersonId id, Set<Role> roles) {
        memberships.sql("""
                INSERT INTO membership (authority_id, person_id, active) VALUES (:authority, :person, TRUE)
                ON DUPLICATE KEY UPDATE active = TRUE, version = version + 1
                """).param("person", Ids.bytes(id.value())).update();
        roles.forEach(role -> addRole(id, role));
    }

    /** Whether anybody has ever belonged to the authority. */
    boolean anybody() {
        return memberships
                .sql("SELECT 1 FROM membership WHERE authority_id = :authority LIMIT 1")
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Somebody active who cannot sign in in any way. */
    Optional<Person> withoutSignIn(PersonId id) {
        return memberships
                .sql("""
                SELECT p.display_name FROM membership m
                JOIN person p ON p.person_id = m.person_id
                LEFT JOIN invitation i ON i.authority_id = m.authority_id AND i.person_id = m.person_id
                WHERE m.authority_id = :authority AND m.person_id = :person AND m.active
                  AND p.email IS NULL AND p.password_hash IS NULL AND i.accepted_at IS NULL
                """)
                .param("person", Ids.bytes(id.value()))
                .query(String.class)
                .optional()
                .map(name -> new Person(id, name, roles(id)));
    }

    Set<Role> roles(PersonId id) {
        return memberships
                .sql("SELECT role FROM membership_role WHERE authority_id = :authority AND person_id = :person")
                .param("person", Ids.bytes(id.value()))
                .query((row, number) -> Role.valueOf(row.getString(1)))
                .set();
    }

    String name(PersonId id) {
        return accounts.sql("SELECT display_name FROM person WHERE person_id = :person")
                .param("person", Ids.bytes(id.value()))
                .query(String.class)
                .single();
    }

    boolean isTaken(String email) {
        return accounts.sql("SELECT 1 FROM person WHERE email = :email")
                .param("email", email)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Makes somebody without a sign-in into an account. */
    void giveSignIn(PersonId id, String email, @Nullable String hash) {
        int changed = accounts.sql("""
                UPDATE person SET email = :email, password_hash = :hash
                WHERE person_id = :person AND email IS NULL AND password_hash IS NULL
                """)
                .param("email", email)
                .param("hash", hash)
                .param("person", Ids.bytes(id.value()))
                .update();
        if (changed != 1) {
            throw new IllegalStateException("The person has a sign-in already.");
        }
    }

    void deactivate(PersonId id) {
        memberships.sql("""
                UPDATE membership SET active = FALSE, version = version + 1
                WHERE authority_id = :authority AND person_id = :person
                """).param("person", Ids.bytes(id.value())).update();
    }

    void setManager(PersonId person, @Nullable PersonId manager) {
        memberships
                .sql("""
                UPDATE membership SET manager_id = :manager, version = version + 1
                WHERE authority_id = :authority AND person_id = :person
                """)
                .param("manager", manager == null ? null : Ids.bytes(manager.value()))
                .param("person", Ids.bytes(person.value()))
                .update();
    }

    private void addRole(PersonId id, Role role) {
        memberships
                .sql("""
                INSERT INTO membership_role (authority_id, person_id, role) VALUES (:authority, :person, :role)
                ON DUPLICATE KEY UPDATE role = VALUES(role)
                """)
                .param("person", Ids.bytes(id.value()))
                .param("role", role.name())
                .update();
    }

    private @Nullable String hashed(@Nullable String password) {
        return password == null ? null : encoder.encode(password);
    }

    private static Person merged(List<Person> rows) {
        Set<Role> roles = rows.stream()
                .flatMap(person -> person.roles().stream())
                .collect(toCollection(() -> EnumSet.noneOf(Role.class)));
        return new Person(
                rows.getFirst().id(),
                rows.getFirst().name(),
                roles,
                rows.getFirst().manager());
    }

    private static @Nullable PersonId person(byte @Nullable [] id) {
        return id == null ? null : new PersonId(Ids.of(id));
    }
}
