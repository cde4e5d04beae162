package org.countersign.commentary;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.countersign.commentary.Progress.Signed;
import org.countersign.identity.PersonId;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.Scope;
import org.countersign.tenancy.TenantJdbc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** Who wrote, who signed and to whom it was handed over: of one commentary or many, in one statement. */
@Component
class Parties {

    private static final int AUTHOR = -1;
    private static final int COVER = -2;
    private static final int HANDED_OVER = 100;

    private final TenantJdbc jdbc;

    Parties(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** @param today whose covers count */
    Everybody of(Collection<CommentaryId> commentaries, LocalDate today) {
        List<Row> rows = jdbc.sql("""
                SELECT commentary_id, -1 AS place, person_id, NULL AS instead FROM commentary_author
                WHERE authority_id = :authority AND commentary_id IN (:ids)
                UNION ALL
                SELECT commentary_id, stage_no, person_id, instead_of FROM commentary_signature
                WHERE authority_id = :authority AND commentary_id IN (:ids)
                UNION ALL
                SELECT commentary_id, 100 + stage_no, to_person, from_person FROM commentary_handover
                WHERE authority_id = :authority AND commentary_id IN (:ids)
                UNION ALL
                SELECT cover_id, -2, covered_by, away FROM cover
                WHERE authority_id = :authority AND ended_at IS NULL AND :today BETWEEN first_day AND last_day
                """)
                .param(
                        "ids",
                        commentaries.stream().map(id -> Ids.bytes(id.value())).toList())
                .param("today", today)
                .query(Parties::row)
                .list();
        return new Everybody(
                rows.stream()
                        .filter(row -> row.place() != COVER)
                        .collect(groupingBy(Row::commentary, collectingAndThen(toList(), Parties::loaded))),
                rows.stream()
                        .filter(row -> row.place() == COVER)
                        .collect(groupingBy(
                                row -> requireNonNull(row.instead()), mapping(Row::person, toUnmodifiableSet()))));
    }

    /** Stores how authors and signatures differ after moves. */
    void store(Collection<Moved> moved) {
        batch(
                """
                INSERT INTO commentary_author (authority_id, commentary_id, person_id)
                VALUES (:authority, :commentary, :person)
                """,
                moved,
                (one, other) ->
                        one.stream().filter(author -> !other.contains(author)).toList(),
                true);
        batch(
                """
                DELETE FROM commentary_author
                WHERE authority_id = :authority AND commentary_id = :commentary AND person_id = :person
                """,
                moved,
                (one, other) ->
                        one.stream().filter(author -> !other.contains(author)).toList(),
                false);
        signatures("""
                DELETE FROM commentary_signature
                WHERE authority_id = :authority AND commentary_id = :commentary AND stage_no = :stage
                  AND place_of = :place AND person_id = :person
                """, moved, change -> gone(change.before(), change.after()));
        signatures("""
                INSERT INTO commentary_signature (authority_id, commentary_id, stage_no, place_of, person_id, instead_of)
                VALUES (:authority, :commentary, :stage, :place, :person, :instead)
                """, moved, change -> gone(change.after(), change.before()));
    }

    private static List<Signed> gone(Progress before, Progress after) {
        return before.signed().stream()
                .filter(signature -> !after.signed().contains(signature))
                .toList();
    }

    private void batch(
            String sql,
            Collection<Moved> moved,
            BiFunction<Set<PersonId>, Set<PersonId>, List<PersonId>> difference,
            boolean added) {
        run(
                sql,
                moved.stream()
                        .flatMap(change -> difference
                                .apply(
                                        added
                                                ? change.after().authors()
                                                : change.before().authors(),
                                        added
                                                ? change.before().authors()
                                                : change.after().authors())
                                .stream()
                                .map(person -> of(change.commentary()).addValue("person", Ids.bytes(person.value()))))
                        .toArray(SqlParameterSource[]::new));
    }

    private void signatures(String sql, Collection<Moved> moved, Function<Moved, List<Signed>> which) {
        run(
                sql,
                moved.stream()
                        .flatMap(change -> which.apply(change).stream()
                                .map(signature -> of(change.commentary())
                                        .addValue("stage", signature.stage())
                                        .addValue(
                                                "place",
                                                Ids.bytes(signature.place().value()))
                                        .addValue(
                                                "person",
                                                Ids.bytes(signature.by().value()))
                                        .addValue("instead", bytes(signature.instead()))))
                        .toArray(SqlParameterSource[]::new));
    }

    private void run(String sql, SqlParameterSource[] rows) {
        if (rows.length > 0) {
            jdbc.batch(sql, rows);
        }
    }

    private static MapSqlParameterSource of(CommentaryId commentary) {
        return new MapSqlParameterSource("authority", Scope.authorityNow().value())
                .addValue("commentary", Ids.bytes(commentary.value()));
    }

    private static byte @Nullable [] bytes(@Nullable PersonId person) {
        return person == null ? null : Ids.bytes(person.value());
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        byte[] instead = row.getBytes("instead");
        return new Row(
                new CommentaryId(Ids.of(row.getBytes("commentary_id"))),
                row.getInt("place"),
                new PersonId(Ids.of(row.getBytes("person_id"))),
                instead == null ? null : new PersonId(Ids.of(instead)));
    }

    private static Loaded loaded(List<Row> rows) {
        return new Loaded(
                rows.stream()
                        .filter(row -> row.place() == AUTHOR)
                        .map(Row::person)
                        .collect(toUnmodifiableSet()),
                rows.stream()
                        .filter(row -> row.place() >= 0 && row.place() < HANDED_OVER)
                        .map(row -> new Signed(row.place(), row.person(), row.instead()))
                        .toList(),
                rows.stream()
                        .filter(row -> row.place() >= HANDED_OVER)
                        .map(row -> new Handed(row.place() - HANDED_OVER, row.person(), row.instead()))
                        .toList());
    }

    private record Row(
            CommentaryId commentary,
            int place,
            PersonId person,
            @Nullable PersonId instead) {}

    /**
     * Of all commentaries asked for.
     *
     * @param covers by whom each is covered today
     */
    record Everybody(Map<CommentaryId, Loaded> loaded, Map<PersonId, Set<PersonId>> covers) {

        Loaded of(CommentaryId commentary) {
            return loaded.getOrDefault(commentary, Loaded.NOBODY);
        }
    }

    /** What a move changed. */
    record Moved(CommentaryId commentary, Progress before, Progress after) {}

    record Loaded(Set<PersonId> authors, List<Signed> signed, List<Handed> handed) {

        static final Loaded NOBODY = new Loaded(Set.of(), List.of(), List.of());
    }

    /** One commentary's place at a stage, given by one person to another. */
    record Handed(int stage, PersonId to, @Nullable PersonId from) {}
}
