package org.countersign.notification;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one query that looks at e-mails before any scope is open: which are due and whose, and nothing of what they say. */
@Component
class LettersDue {

    private final JdbcClient jdbc;
    private final Clock clock;

    LettersDue(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Due> first(int most) {
        return jdbc.sql("""
                SELECT authority_id, letter_id FROM notice_letter WHERE state = 'WAITING' AND next_at <= :now
                ORDER BY next_at LIMIT :most
                """)
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("most", most)
                .query((row, number) ->
                        new Due(new AuthorityId(row.getInt("authority_id")), Ids.of(row.getBytes("letter_id"))))
                .list();
    }

    record Due(AuthorityId authority, UUID letter) {}
}
