package org.countersign.commentary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.TenantJdbc;
import org.springframework.stereotype.Component;

/** Remarks as stored. */
@Component
class RemarkTable {

    private final TenantJdbc jdbc;
    private final Clock clock;

    RemarkTable(TenantJdbc jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Remark> of(CommentaryId commentary) {
        return jdbc.sql("""
                SELECT remark_id, person_name, at, body, resolved_by, resolved_at FROM remark
                WHERE authority_id = :authority AND commentary_id = :commentary ORDER BY at, remark_id
                """)
                .param("commentary", Ids.bytes(commentary.value()))
                .query(RemarkTable::remark)
                .list();
    }

    Optional<CommentaryId> commentaryOf(RemarkId remark) {
        return jdbc.sql("SELECT commentary_id FROM remark WHERE authority_id = :authority AND remark_id = :remark")
                .param("remark", Ids.bytes(remark.value()))
                .query((row, number) -> new CommentaryId(Ids.of(row.getBytes("commentary_id"))))
                .optional();
    }

    void add(CommentaryId commentary, Who by, String text) {
        jdbc.sql("""
                INSERT INTO remark (authority_id, remark_id, commentary_id, person_id, person_name, at, body)
                VALUES (:authority, :remark, :commentary, :person, :name, :at, :body)
                """)
                .param("remark", Ids.bytes(Ids.next(clock)))
                .param("commentary", Ids.bytes(commentary.value()))
                .param("person", Ids.bytes(by.id().value()))
                .param("name", by.name())
                .param("at", now())
                .param("body", text)
                .update();
    }

    /** @return whether it was not so before */
    boolean resolve(RemarkId remark, Who by) {
        return jdbc.sql("""
                UPDATE remark SET resolved_by = :name, resolved_at = :at
                WHERE authority_id = :authority AND remark_id = :remark AND resolved_at IS NULL
                """)
                        .param("remark", Ids.bytes(remark.value()))
                        .param("name", by.name())
                        .param("at", now())
                        .update()
                > 0;
    }

    /** @return whether it was not so before */
    boolean openAgain(RemarkId remark) {
        return jdbc.sql("""
                UPDATE remark SET resolved_by = NULL, resolved_at = NULL
                WHERE authority_id = :authority AND remark_id = :remark AND resolved_at IS NOT NULL
                """).param("remark", Ids.bytes(remark.value())).update() > 0;
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Remark remark(ResultSet row, int number) throws SQLException {
        LocalDateTime resolved = row.getObject("resolved_at", LocalDateTime.class);
        return new Remark(
                new RemarkId(Ids.of(row.getBytes("remark_id"))),
                row.getString("person_name"),
                row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("body"),
                row.getString("resolved_by"),
                resolved == null ? null : resolved.toInstant(ZoneOffset.UTC));
    }
}
