package org.countersign.identity;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import org.countersign.secrets.InstallationSecret;
import org.countersign.tenancy.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Recovery codes as stored: each as a hash under the installation's secret, which the database does not hold. */
@Component
class RecoveryCodes {

    static final int COUNT = 10;

    private final JdbcClient jdbc;
    private final SecretKey key;
    private final Clock clock;

    RecoveryCodes(JdbcClient jdbc, InstallationSecret secret, Clock clock) {
        this.jdbc = jdbc;
        this.key = secret.keyFor("recovery codes");
        this.clock = clock;
    }

    /** Ten new ones, shown this once; older ones are gone. */
    List<String> renew(PersonId person) {
        forget(person);
        List<RecoveryCode> codes =
                Stream.generate(RecoveryCode::random).limit(COUNT).toList();
        codes.forEach(code -> add(person, code));
        return codes.stream().map(RecoveryCode::shown).toList();
    }

    /** Once for each code, however many try at the same time. */
    boolean use(PersonId person, RecoveryCode code) {
        return jdbc.sql("""
                UPDATE recovery_code SET used_at = :now
                WHERE person_id = :person AND code_hash = :hash AND used_at IS NULL
                """)
                        .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                        .param("person", Ids.bytes(person.value()))
                        .param("hash", hash(person, code))
                        .update()
                == 1;
    }

    int left(PersonId person) {
        return jdbc.sql("SELECT COUNT(*) FROM recovery_code WHERE person_id = :person AND used_at IS NULL")
                .param("person", Ids.bytes(person.value()))
                .query(Integer.class)
                .single();
    }

    void forget(PersonId person) {
        jdbc.sql("DELETE FROM recovery_code WHERE person_id = :person")
                .param("person", Ids.bytes(person.value()))
                .update();
    }

    private void add(PersonId person, RecoveryCode code) {
        jdbc.sql("INSERT INTO recovery_code (person_id, code_hash) VALUES (:person, :hash)")
                .param("person", Ids.bytes(person.value()))
                .param("hash", hash(person, code))
                .update();
    }

    private byte[] hash(PersonId person, RecoveryCode code) {
        return InstallationSecret.mac(key, (person.value() + ":" + code.text()).getBytes(StandardCharsets.UTF_8));
    }
}
