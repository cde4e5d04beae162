package org.countersign.notification;

import org.countersign.identity.PersonId;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.TenantJdbc;
import org.springframework.stereotype.Component;

/** How people want to be told, and what an authority lets its e-mails say, as stored. */
@Component
class PreferenceTable {

    private final TenantJdbc jdbc;

    PreferenceTable(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    Telling of(PersonId person) {
        return jdbc.sql("""
                SELECT way, hour FROM notice_preference WHERE authority_id = :authority AND person_id = :person
                """)
                .param("person", Ids.bytes(person.value()))
                .query((row, number) -> new Telling(Telling.Way.valueOf(row.getString("way")), row.getInt("hour")))
                .optional()
                .orElse(Telling.USUAL);
    }

    void keep(PersonId person, Telling telling) {
        jdbc.sql("""
                INSERT INTO notice_preference (authority_id, person_id, way, hour)
                VALUES (:authority, :person, :way, :hour)
                ON DUPLICATE KEY UPDATE way = VALUES(way), hour = VALUES(hour)
                """)
                .param("person", Ids.bytes(person.value()))
                .param("way", telling.way().name())
                .param("hour", telling.hour())
                .update();
    }

    boolean detailsInMail() {
        return jdbc.sql("SELECT details_in_mail FROM notice_setting WHERE authority_id = :authority")
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    void letDetailsIntoMail(boolean may) {
        jdbc.sql("""
                INSERT INTO notice_setting (authority_id, details_in_mail) VALUES (:authority, :may)
                ON DUPLICATE KEY UPDATE details_in_mail = VALUES(details_in_mail)
                """).param("may", may).update();
    }
}
