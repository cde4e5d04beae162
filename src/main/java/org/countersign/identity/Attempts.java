package org.countersign.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.countersign.tenancy.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Attempts to sign in of the last hour, by the database's clock and for all nodes. A guess is counted before it is looked
 * at, while the account's one row is locked; only the right password takes its own attempt out of the count, nobody
 * else's does. Every count runs out by itself.
 */
@Component
class Attempts {

    static final int GUESSES = 10;

    /** Above fifty people of one council who mistype on one morning; an address that fails on more is trying names. */
    static final int ACCOUNTS_PER_ADDRESS = 60;

    private static final String LAST_HOUR = "at > UTC_TIMESTAMP(6) - INTERVAL 1 HOUR";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Attempts(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The number of an attempt that may be looked at; otherwise throws, with the time from which on it may. */
    UUID begin(Knock knock) {
        UUID id = Ids.next(clock);
        Optional<Instant> until = transaction.execute(status -> {
            lock(knock);
            Optional<Instant> refused = tooMany(knock).or(() -> spraying(knock));
            if (refused.isEmpty()) {
                add(id, knock);
            }
            return refused;
        });
        if (until != null && until.isPresent()) {
            throw new TooManyGuesses(until.get());
        }
        return id;
    }

    void failed(UUID attempt) {
        became(attempt, "FAILED");
    }

    void passed(UUID attempt) {
        became(attempt, "PASSED");
    }

    private void became(UUID attempt, String state) {
        jdbc.sql("UPDATE sign_in_attempt SET state = :state WHERE attempt_id = :id")
                .param("state", state)
                .param("id", Ids.bytes(attempt))
                .update();
    }

    private void lock(Knock knock) {
        jdbc.sql("""
                INSERT INTO sign_in_account (account, asked_at) VALUES (:account, UTC_TIMESTAMP(6))
                ON DUPLICATE KEY UPDATE asked_at = VALUES(asked_at)
                """).param("account", knock.account()).update();
    }

    private Optional<Instant> tooMany(Knock knock) {
        return counted("""
                SELECT COUNT(*), MIN(at) FROM sign_in_attempt
                WHERE account = :account AND device <=> :device AND state <> 'PASSED' AND\s""" + LAST_HOUR, knock)
                .param("device", knock.device())
                .query(Count::of)
                .single()
                .reached(GUESSES);
    }

    /** Accounts that this address failed on and did not get into; of strangers only. */
    private Optional<Instant> spraying(Knock knock) {
        if (!knock.isStranger()) {
            return Optional.empty();
        }
        return counted("""
                SELECT COUNT(DISTINCT f.account), MIN(f.at) FROM sign_in_attempt f
                WHERE f.address = :address AND f.account <> :account AND f.state = 'FAILED'
                  AND f.at > UTC_TIMESTAMP(6) - INTERVAL 1 HOUR
                  AND NOT EXISTS (SELECT 1 FROM sign_in_attempt p
                    WHERE p.address = f.address AND p.account = f.account AND p.state = 'PASSED')
                """, knock)
                .param("address", knock.address())
                .query(Count::of)
                .single()
                .reached(ACCOUNTS_PER_ADDRESS);
    }

    private StatementSpec counted(String sql, Knock knock) {
        return jdbc.sql(sql).param("account", knock.account());
    }

    private void add(UUID id, Knock knock) {
        jdbc.sql("""
                INSERT INTO sign_in_attempt (attempt_id, account, device, address, at, state)
                VALUES (:id, :account, :device, :address, UTC_TIMESTAMP(6), 'ASKED')
                """)
                .param("id", Ids.bytes(id))
                .param("account", knock.account())
                .param("device", knock.device())
                .param("address", knock.address())
                .update();
    }

    /** What no count needs any more is not kept. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    void forgetOld() {
        jdbc.sql("DELETE FROM sign_in_attempt WHERE at < UTC_TIMESTAMP(6) - INTERVAL 1 DAY")
                .update();
        jdbc.sql("DELETE FROM sign_in_account WHERE asked_at < UTC_TIMESTAMP(6) - INTERVAL 1 DAY")
                .update();
        jdbc.sql("DELETE FROM password_reset WHERE asked_at < UTC_TIMESTAMP(6) - INTERVAL 7 DAY")
                .update();
    }

    private record Count(int number, @Nullable LocalDateTime oldest) {

        static Count of(ResultSet row, int number) throws SQLException {
            return new Count(row.getInt(1), row.getObject(2, LocalDateTime.class));
        }

        Optional<Instant> reached(int most) {
            return number < most || oldest == null
                    ? Optional.empty()
                    : Optional.of(oldest.plusHours(1).toInstant(ZoneOffset.UTC));
        }
    }
}
