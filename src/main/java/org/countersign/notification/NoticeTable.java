package org.countersign.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.countersign.identity.PersonId;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.TenantJdbc;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Notices as stored: one for each person and event, however often the event comes. */
@Component
class NoticeTable {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeTable.class);

    private final TenantJdbc jdbc;
    private final Clock clock;

    NoticeTable(TenantJdbc jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Told again, nothing is added. A plain insert: one with "ON DUPLICATE KEY UPDATE" also locks the gap beside the new
     * key of {@code notice_once}, and of two who hold that gap neither can go on.
     */
    void add(News news, PersonId person) {
        try {
            insert(news, person);
        } catch (DuplicateKeyException toldAlready) {
            LOG.debug("Event {} was told already", news.event());
        }
    }

    private void insert(News news, PersonId person) {
        jdbc.sql("""
                INSERT INTO notice (authority_id, notice_id, person_id, event_id, actor_id, kind, indicator_id, month, at)
                VALUES (:authority, :id, :person, :event, :actor, :kind, :indicator, :month, :at)
                """)
                .param("id", Ids.bytes(Ids.next(clock)))
                .param("person", Ids.bytes(person.value()))
                .param("event", Ids.bytes(news.event()))
                .param("actor", Ids.bytes(news.by().value()))
                .param("kind", news.kind().name())
                .param("indicator", news.indicator().value())
                .param("month", news.month().atDay(1))
                .param("at", now())
                .update();
    }

    /** The newest ones of a person, the newest first. */
    List<Stored> newest(PersonId person, int most) {
        return jdbc.sql("""
                SELECT notice_id, actor_id, kind, indicator_id, month, at, read_at FROM notice
                WHERE authority_id = :authority AND person_id = :person ORDER BY at DESC, notice_id DESC LIMIT :most
                """)
                .param("person", Ids.bytes(person.value()))
                .param("most", most)
                .query(NoticeTable::stored)
                .list();
    }

    int unread(PersonId person) {
        return jdbc.sql("""
                SELECT COUNT(*) FROM notice WHERE authority_id = :authority AND person_id = :person AND read_at IS NULL
                """)
                .param("person", Ids.bytes(person.value()))
                .query(Integer.class)
                .single();
    }

    void read(PersonId person, NoticeId notice) {
        jdbc.sql("""
                UPDATE notice SET read_at = :at
                WHERE authority_id = :authority AND notice_id = :id AND person_id = :person AND read_at IS NULL
                """)
                .param("at", now())
                .param("id", Ids.bytes(notice.value()))
                .param("person", Ids.bytes(person.value()))
                .update();
    }

    void readAll(PersonId person) {
        jdbc.sql("""
                UPDATE notice SET read_at = :at
                WHERE authority_id = :authority AND person_id = :person AND read_at IS NULL
                """)
                .param("at", now())
                .param("person", Ids.bytes(person.value()))
                .update();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        byte[] actor = row.getBytes("actor_id");
        return new Stored(
                new NoticeId(Ids.of(row.getBytes("notice_id"))),
                actor == null ? null : new PersonId(Ids.of(actor)),
                Occurrence.valueOf(row.getString("kind")),
                new IndicatorId(row.getInt("indicator_id")),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject("read_at") != null);
    }

    record Stored(
            NoticeId id,
            @Nullable PersonId by,
            Occurrence kind,
            IndicatorId indicator,
            YearMonth month,
            Instant at,
            boolean read) {}
}
