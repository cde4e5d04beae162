package org.countersign.testing;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import org.countersign.tenancy.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Somebody who runs the installation and belongs to no authority. Made once; made again, they are found. */
@Component
public class TestOperator {

    public static final String NAME = "Operator";
    public static final String EMAIL = "operator@installation.example";

    private final JdbcClient jdbc;
    private final UserDetailsService accounts;
    private final PasswordEncoder encoder;
    private final Clock clock;

    TestOperator(JdbcClient jdbc, UserDetailsService accounts, PasswordEncoder encoder, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.encoder = encoder;
        this.clock = clock;
    }

    public void present() {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        jdbc.sql("""
                INSERT INTO person (person_id, email, display_name, password_hash, active, created_at)
                VALUES (:id, :email, :name, :hash, TRUE, :at)
                ON DUPLICATE KEY UPDATE display_name = VALUES(display_name)
                """)
                .param("id", Ids.bytes(Ids.next(clock)))
                .param("email", EMAIL)
                .param("name", NAME)
                .param("hash", encoder.encode(TestAuthorities.PASSWORD))
                .param("at", now)
                .update();
        jdbc.sql("""
                INSERT INTO operator (person_id, since) SELECT person_id, :at FROM person WHERE email = :email
                ON DUPLICATE KEY UPDATE person_id = VALUES(person_id)
                """).param("email", EMAIL).param("at", now).update();
    }

    /** Does the work as the operator, who has shown a second factor. */
    public <T> T does(Supplier<T> work) {
        return as(authentication(), work);
    }

    /** Does the work as the operator after a password alone. */
    public <T> T doesWithoutSecondFactor(Supplier<T> work) {
        return as(authentication(List.of()), work);
    }

    /** As their session knows them, with a second factor. */
    public Authentication authentication() {
        return authentication(List.of(new SimpleGrantedAuthority("FACTOR_AUTHENTICATOR_APP")));
    }

    private Authentication authentication(List<? extends GrantedAuthority> factors) {
        present();
        UserDetails account = accounts.loadUserByUsername(EMAIL);
        return UsernamePasswordAuthenticationToken.authenticated(account, null, factors);
    }

    private static <T> T as(Authentication authentication, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
