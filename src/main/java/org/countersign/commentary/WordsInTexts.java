package org.countersign.commentary;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.audit.Removal;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.Scope;
import org.countersign.tenancy.TenantJdbc;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** Where words stand in an authority's versions and remarks, and how they are taken out there. */
@Component
class WordsInTexts {

    private final TenantJdbc jdbc;

    WordsInTexts(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Commentaries in whose present text, wording, signed version, history or discussion they stand. */
    Set<UUID> commentaries(Removal removal) {
        return Stream.of(
                        texts(removal).stream().map(Found::commentary),
                        acts(removal).stream().map(Version::commentary),
                        remarks(removal).stream().map(Said::commentary))
                .flatMap(ids -> ids)
                .collect(Collectors.toSet());
    }

    /** How many texts, versions and remarks have them. */
    int places(Removal removal) {
        return texts(removal).size() + acts(removal).size() + remarks(removal).size();
    }

    private List<Found> texts(Removal removal) {
        return jdbc
                .sql("""
                SELECT commentary_id, CONCAT_WS('\n', body, proposed_body, fallback) AS words FROM commentary
                WHERE authority_id = :authority
                  AND (body LIKE :like ESCAPE '!' OR proposed_body LIKE :like ESCAPE '!' OR fallback LIKE :like ESCAPE '!')
                """)
                .param("like", removal.like())
                .query((row, number) -> new Found(Ids.of(row.getBytes("commentary_id")), row.getString("words")))
                .list()
                .stream()
                .filter(found -> removal.stands(found.words()))
                .toList();
    }

    private List<Version> acts(Removal removal) {
        return jdbc
                .sql("""
                SELECT commentary_id, act_no, body, reason FROM commentary_act
                WHERE authority_id = :authority AND (body LIKE :like ESCAPE '!' OR reason LIKE :like ESCAPE '!')
                """)
                .param("like", removal.like())
                .query((row, number) -> new Version(
                        Ids.of(row.getBytes("commentary_id")),
                        row.getInt("act_no"),
                        row.getString("body"),
                        row.getString("reason")))
                .list()
                .stream()
                .filter(version -> removal.stands(version.body()) || removal.stands(version.reason()))
                .toList();
    }

    private List<Said> remarks(Removal removal) {
        return jdbc
                .sql("""
                SELECT remark_id, commentary_id, body FROM remark
                WHERE authority_id = :authority AND body LIKE :like ESCAPE '!'
                """)
                .param("like", removal.like())
                .query((row, number) -> new Said(
                        Ids.of(row.getBytes("remark_id")),
                        Ids.of(row.getBytes("commentary_id")),
                        row.getString("body")))
                .list()
                .stream()
                .filter(said -> removal.stands(said.body()))
                .toList();
    }

    /** From the history and the discussion; the present texts are the commentaries' own. */
    void remove(Removal removal) {
        jdbc.batch(
                """
                UPDATE commentary_act SET body = :body, reason = :reason
                WHERE authority_id = :authority AND commentary_id = :commentary AND act_no = :number
                """,
                acts(removal).stream()
                        .map(version -> row(version.commentary())
                                .addValue("number", version.number())
                                .addValue("body", removal.from(version.body()))
                                .addValue("reason", removal.from(version.reason())))
                        .toArray(SqlParameterSource[]::new));
        jdbc.batch(
                "UPDATE remark SET body = :body WHERE authority_id = :authority AND remark_id = :remark",
                remarks(removal).stream()
                        .map(said -> row(said.commentary())
                                .addValue("remark", Ids.bytes(said.remark()))
                                .addValue("body", removal.from(said.body())))
                        .toArray(SqlParameterSource[]::new));
    }

    private static MapSqlParameterSource row(UUID commentary) {
        return new MapSqlParameterSource("authority", Scope.authorityNow().value())
                .addValue("commentary", Ids.bytes(commentary));
    }

    private record Found(UUID commentary, String words) {}

    private record Version(UUID commentary, int number, String body, String reason) {}

    private record Said(UUID remark, UUID commentary, String body) {}
}
