package org.countersign.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.countersign.tenancy.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Finds the account somebody signs in with; people without a password have none. */
@Component
class Accounts implements UserDetailsService {

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public UserDetails loadUserByUsername(String email) {
        return jdbc.sql("""
                SELECT person_id, display_name, email, password_hash FROM person
                WHERE email = :email AND active AND password_hash IS NOT NULL
                """)
                .param("email", email.strip())
                .query(Accounts::account)
                .optional()
                .orElseThrow(() -> UsernameNotFoundException.fromUsername(email));
    }

    private static PasswordAccount account(ResultSet row, int number) throws SQLException {
        return new PasswordAccount(
                new PersonId(Ids.of(row.getBytes("person_id"))),
                row.getString("display_name"),
                row.getString("email"),
                row.getString("password_hash"));
    }
}
