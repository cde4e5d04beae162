package org.countersign.authority;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads the reference files into their tables when they differ from what was loaded last; otherwise writes nothing.
 * Runs before the first request and before any runner. Of two nodes that start together the second waits and then finds
 * nothing to do.
 */
@Component
class ReferenceLoader implements SmartInitializingSingleton {

    private final ReferenceReading reading;
    private final ReferenceWriting writing;
    private final Authorities authorities;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReferenceLoader(
            ReferenceReading reading,
            ReferenceWriting writing,
            Authorities authorities,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        this.reading = reading;
        this.writing = writing;
        this.authorities = authorities;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        load();
        authorities.readAgain();
    }

    /** Whether anything had to be written. */
    boolean load() {
        ReferenceFiles files = new ReferenceFiles();
        String checksum = files.checksum();
        if (reading.checksum().filter(checksum::equals).isPresent()) {
            return false;
        }
        return Boolean.TRUE.equals(transaction.execute(status -> loadAlone(files, checksum)));
    }

    private boolean loadAlone(ReferenceFiles files, String checksum) {
        if (checksumUnderLock().equals(checksum)) {
            return false;
        }
        writing.write(files.data());
        jdbc.sql("UPDATE reference_load SET checksum = :checksum, loaded_at = :now WHERE name = 'authorities'")
                .param("checksum", checksum)
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        return true;
    }

    /** The row is made where it is missing; whoever holds it is the only one to load. */
    private String checksumUnderLock() {
        jdbc.sql("INSERT INTO reference_load (name, checksum, loaded_at) VALUES ('authorities', '', :now)"
                        + " ON DUPLICATE KEY UPDATE name = VALUES(name)")
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        return jdbc.sql("SELECT checksum FROM reference_load WHERE name = 'authorities' FOR UPDATE")
                .query(String.class)
                .single();
    }
}
