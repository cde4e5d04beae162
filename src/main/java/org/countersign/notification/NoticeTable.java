package org.countersign.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.countersign.identity.PersonId;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.Scope;
import org.countersign.tenancy.TenantJdbc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** Notices as stored: one for each person and event, however often the event comes. */
@Component
class NoticeTable {

    private static final String COLUMNS =
            "notice_id, actor_id, kind, indicator_id, month, about_person, day, at, read_at";

    private final TenantJdbc jdbc;
    private final Clock clock;

    NoticeTable(TenantJdbc jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Who was told of which of these events already. */
    Set<Told> told(Collection<UUID> events) {
        if (events.isEmpty()) {
            return Set.of();
        }
        return jdbc.sql("""
                SELECT event_id, person_id FROM notice WHERE authority_id = :authority AND event_id IN (:events)
                """)
                .param("events", events.stream().map(Ids::bytes).toList())
                .query((row, number) ->
                        new Told(Ids.of(row.getBytes("event_id")), new PersonId(Ids.of(row.getBytes("person_id")))))
                .set();
    }

    /**
     * A plain insert: one with "ON DUPLICATE KEY UPDATE" also locks the gap beside the new key of {@code notice_once},
     * and of two who hold that gap neither can go on.
     */
    void add(List<Fresh> notices) {
        jdbc.batch("""
                INSERT INTO notice (authority_id, notice_id, person_id, event_id, actor_id, kind, indicator_id, month,
                                    about_person, day, letter_id, at)
                VALUES (:authority, :id, :person, :event, :actor, :kind, :indicator, :month, :about, :day, :letter, :at)
                """, notices.stream().map(this::row).toArray(SqlParameterSource[]::new));
    }

    private MapSqlParameterSource row(Fresh notice) {
        News news = notice.news();
        Subject subject = news.subject();
        return new MapSqlParameterSource("authority", Scope.authorityNow().value())
                .addValue("id", Ids.bytes(Ids.next(clock)))
                .addValue("person", Ids.bytes(notice.person().value()))
                .addValue("event", Ids.bytes(news.event()))
                .addValue("actor", bytes(news.by()))
                .addValue("kind", news.kind().name())
                .addValue(
                        "indicator",
                        subject.indicator() == null ? null : subject.indicator().value())
                .addValue(
                        "month",
                        subject.month() == null ? null : subject.month().atDay(1))
                .addValue("about", bytes(subject.person()))
                .addValue("day", subject.day())
                .addValue("letter", notice.letter() == null ? null : Ids.bytes(notice.letter()))
                .addValue("at", now());
    }

    /** The newest ones of a person, the newest first. */
    List<Stored> newest(PersonId person, int most) {
        return jdbc.sql("SELECT " + COLUMNS + """
                 FROM notice
                WHERE authority_id = :authority AND person_id = :person ORDER BY at DESC, notice_id DESC LIMIT :most
                """)
                .param("person", Ids.bytes(person.value()))
                .param("most", most)
                .query(NoticeTable::stored)
                .list();
    }

    /** What one letter is to tell, in the order in which it happened. */
    List<Stored> ofLetter(UUID letter) {
        return jdbc.sql("SELECT " + COLUMNS + """
                 FROM notice
                WHERE authority_id = :authority AND letter_id = :letter ORDER BY at, notice_id
                """)
                .param("letter", Ids.bytes(letter))
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
        Integer indicator = row.getObject("indicator_id", Integer.class);
        LocalDate month = row.getObject("month", LocalDate.class);
        return new Stored(
                new NoticeId(Ids.of(row.getBytes("notice_id"))),
                person(row.getBytes("actor_id")),
                Occurrence.valueOf(row.getString("kind")),
                new Subject(
                        indicator == null ? null : new IndicatorId(indicator),
                        month == null ? null : YearMonth.from(month),
                        person(row.getBytes("about_person")),
                        row.getObject("day", LocalDate.class)),
                row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject("read_at") != null);
    }

    private static @Nullable PersonId person(byte @Nullable [] id) {
        return id == null ? null : new PersonId(Ids.of(id));
    }

    private static byte @Nullable [] bytes(@Nullable PersonId person) {
        return person == null ? null : Ids.bytes(person.value());
    }

    /** An event that somebody was told of. */
    record Told(UUID event, PersonId person) {}

    /** @param letter that carries it; null where it stays in the page */
    record Fresh(News news, PersonId person, @Nullable UUID letter) {}

    record Stored(NoticeId id, @Nullable PersonId by, Occurrence kind, Subject subject, Instant at, boolean read) {}
}
