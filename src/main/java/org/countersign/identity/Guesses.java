package org.countersign.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.countersign.tenancy.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How often somebody may try: ten times in any hour, counted before the answer is known and kept whatever becomes of it.
 * Only somebody who knows the password gets here, and a passkey is no guess: nobody is locked out for good.
 */
@Component
class Guesses {

    static final int IN_AN_HOUR = 10;

    private final JdbcClient jdbc;
    private final TransactionTemplate alone;
    private final Clock clock;

    Guesses(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** Whether there is one left, which is then taken; people at several browsers at once wait for each other. */
    boolean take(PersonId person) {
        return Boolean.TRUE.equals(alone.execute(status -> {
            lock(person);
            boolean left = taken(person) < IN_AN_HOUR;
            if (left) {
                add(person);
            }
            return left;
        }));
    }

    /** Who got in need not remember how often they mistyped. */
    void forget(PersonId person) {
        jdbc.sql("DELETE FROM factor_guess WHERE person_id = :person")
                .param("person", Ids.bytes(person.value()))
                .update();
    }

    private void lock(PersonId person) {
        jdbc.sql("SELECT person_id FROM person WHERE person_id = :person FOR UPDATE")
                .param("person", Ids.bytes(person.value()))
                .query(byte[].class)
                .single();
    }

    private int taken(PersonId person) {
        return jdbc.sql("SELECT COUNT(*) FROM factor_guess WHERE person_id = :person AND at > :since")
                .param("person", Ids.bytes(person.value()))
                .param("since", stored(clock.instant().minus(Duration.ofHours(1))))
                .query(Integer.class)
                .single();
    }

    private void add(PersonId person) {
        jdbc.sql("INSERT INTO factor_guess (guess_id, person_id, at) VALUES (:id, :person, :now)")
                .param("id", Ids.bytes(Ids.next(clock)))
                .param("person", Ids.bytes(person.value()))
                .param("now", stored(clock.instant()))
                .update();
    }

    private static LocalDateTime stored(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
