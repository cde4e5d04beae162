package org.countersign.identity;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalLong;
import org.countersign.secrets.Sealing;
import org.countersign.tenancy.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Authenticator apps as stored, one for each person, the secret sealed. */
@Component
class AuthenticatorApps {

    private final JdbcClient jdbc;
    private final Sealing sealing;
    private final Clock clock;

    AuthenticatorApps(JdbcClient jdbc, Sealing sealing, Clock clock) {
        this.jdbc = jdbc;
        this.sealing = sealing;
        this.clock = clock;
    }

    Optional<Instant> addedAt(PersonId person) {
        return jdbc.sql("SELECT added_at FROM authenticator_app WHERE person_id = :person")
                .param("person", Ids.bytes(person.value()))
                .query(LocalDateTime.class)
                .optional()
                .map(at -> at.toInstant(ZoneOffset.UTC));
    }

    /** Keeps an app whose first code was right; another one that they had is replaced. That code is used by now. */
    boolean add(PersonId person, AuthenticatorSecret secret, String code) {
        OptionalLong step = AuthenticatorCodes.stepOf(secret, code, clock.instant());
        step.ifPresent(used -> keep(person, secret, used));
        return step.isPresent();
    }

    /** Whether the code is right and nobody used it, or a later one, before: one of many at the same time. */
    boolean use(PersonId person, String code) {
        OptionalLong step = secretOf(person).stream()
                .flatMapToLong(secret -> AuthenticatorCodes.stepOf(secret, code, clock.instant()).stream())
                .findFirst();
        return step.isPresent() && take(person, step.getAsLong());
    }

    void remove(PersonId person) {
        jdbc.sql("DELETE FROM authenticator_app WHERE person_id = :person")
                .param("person", Ids.bytes(person.value()))
                .update();
    }

    private boolean take(PersonId person, long step) {
        return jdbc.sql("""
                UPDATE authenticator_app SET last_step = :step WHERE person_id = :person AND last_step < :step
                """)
                        .param("step", step)
                        .param("person", Ids.bytes(person.value()))
                        .update()
                == 1;
    }

    private Optional<AuthenticatorSecret> secretOf(PersonId person) {
        return jdbc.sql("SELECT secret FROM authenticator_app WHERE person_id = :person")
                .param("person", Ids.bytes(person.value()))
                .query(byte[].class)
                .optional()
                .map(bytes -> new AuthenticatorSecret(sealing.open(bytes, owner(person))));
    }

    private void keep(PersonId person, AuthenticatorSecret secret, long step) {
        jdbc.sql("""
                INSERT INTO authenticator_app (person_id, secret, added_at, last_step)
                VALUES (:person, :secret, :now, :step)
                ON DUPLICATE KEY UPDATE secret = VALUES(secret), added_at = VALUES(added_at), last_step = VALUES(last_step)
                """)
                .param("person", Ids.bytes(person.value()))
                .param("secret", sealing.seal(secret.base32(), owner(person)))
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("step", step)
                .update();
    }

    private static String owner(PersonId person) {
        return person.value().toString();
    }
}
