package org.countersign.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.countersign.tenancy.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Accounts as stored, with their password where they have one. */
@Component
class AccountTable {

    private static final String ANY = """
            SELECT person_id, display_name, email, password_hash FROM person
            WHERE active AND email IS NOT NULL AND\s""";

    private static final String SELECT = ANY + "password_hash IS NOT NULL AND ";

    private final JdbcClient jdbc;

    AccountTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PasswordAccount> named(String email) {
        return one(jdbc.sql(SELECT + "email = :email").param("email", email.strip()));
    }

    Optional<PasswordAccount> of(PersonId person) {
        return one(jdbc.sql(SELECT + "person_id = :person").param("person", Ids.bytes(person.value())));
    }

    /** Also where there is no password, because its owner signs in in other ways only. */
    Optional<PasswordAccount> withOrWithoutPassword(PersonId person) {
        return one(jdbc.sql(ANY + "person_id = :person").param("person", Ids.bytes(person.value())));
    }

    boolean change(PersonId person, String hash) {
        return jdbc.sql("""
                UPDATE person SET password_hash = :hash
                WHERE person_id = :person AND active AND password_hash IS NOT NULL
                """)
                        .param("hash", hash)
                        .param("person", Ids.bytes(person.value()))
                        .update()
                == 1;
    }

    private static Optional<PasswordAccount> one(StatementSpec select) {
        return select.query(AccountTable::account).optional();
    }

    private static PasswordAccount account(ResultSet row, int number) throws SQLException {
        return new PasswordAccount(
                new PersonId(Ids.of(row.getBytes("person_id"))),
                row.getString("display_name"),
                row.getString("email"),
                row.getString("password_hash"));
    }
}
