package org.countersign.commentary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.identity.PersonId;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.TenantJdbc;
import org.springframework.stereotype.Component;

/** The last morning on which an authority's people were reminded, kept with what was said. */
@Component
class RemindedDays {

    private final TenantJdbc jdbc;

    RemindedDays(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes this day, for one of those who ask; the day before it that was taken, or that before the first. */
    Optional<LocalDate> since(LocalDate today) {
        jdbc.sql("INSERT IGNORE INTO reminded_day (authority_id, day) VALUES (:authority, :before)")
                .param("before", today.minusDays(1))
                .update();
        LocalDate last = jdbc.sql("SELECT day FROM reminded_day WHERE authority_id = :authority FOR UPDATE")
                .query(LocalDate.class)
                .single();
        if (!last.isBefore(today)) {
            return Optional.empty();
        }
        jdbc.sql("UPDATE reminded_day SET day = :today WHERE authority_id = :authority")
                .param("today", today)
                .update();
        return Optional.of(last);
    }

    /** Those that began after one day, and by another at the latest, and last. */
    List<CoverTold> coversBegun(AuthorityId authority, LocalDate after, LocalDate today) {
        return jdbc.sql("""
                SELECT away, covered_by, first_day, last_day FROM cover
                WHERE authority_id = :authority AND ended_at IS NULL
                  AND first_day > :after AND first_day <= :today AND last_day >= :today
                """)
                .param("after", after)
                .param("today", today)
                .query((row, number) -> new CoverTold(
                        authority,
                        UUID.randomUUID(),
                        CoverTold.Occasion.BEGINS,
                        null,
                        new PersonId(Ids.of(row.getBytes("away"))),
                        new PersonId(Ids.of(row.getBytes("covered_by"))),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class)))
                .list();
    }
}
