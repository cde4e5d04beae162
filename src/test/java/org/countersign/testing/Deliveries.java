package org.countersign.testing;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets a test wait until listeners, which have threads of their own, have dealt with every event. */
@Component
public class Deliveries {

    private final JdbcClient jdbc;

    Deliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns when each event is either delivered or has failed; those of a whole demonstration may stand before it. */
    public void settled() {
        settledWithin(Duration.ofMinutes(2));
    }

    /** As {@link #settled()}, for more events than usual. */
    public void settledWithin(Duration most) {
        await().atMost(most).until(() -> under("STATUS <> 'FAILED'") == 0);
    }

    public int failed() {
        return under("STATUS = 'FAILED'");
    }

    private int under(String condition) {
        return jdbc.sql("SELECT COUNT(*) FROM EVENT_PUBLICATION WHERE COMPLETION_DATE IS NULL AND " + condition)
                .query(Integer.class)
                .single();
    }
}
