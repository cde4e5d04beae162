package org.countersign.commentary;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.countersign.actual.FigureKey;
import org.countersign.actual.LoadId;
import org.countersign.actual.Sight;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.ChangeKind;
import org.countersign.tenancy.ChangeLog;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.Scope;
import org.countersign.tenancy.TenantJdbc;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Texts of old months, as files have them: kept beside the commentaries of this service, of which they are none. What
 * speaks of a figure that is not released is read by the performance team alone.
 */
@Service
public class ImportedTexts {

    private final TenantJdbc jdbc;
    private final Access access;
    private final ChangeLog changes;
    private final Clock clock;

    ImportedTexts(TenantJdbc jdbc, Access access, ChangeLog changes, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.changes = changes;
        this.clock = clock;
    }

    /** One indicator's, the newest month first. */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public List<ImportedText> ofIndicator(AuthorityId authority, IndicatorId indicator) {
        return jdbc.sql("""
                SELECT s.indicator_id, s.month, s.body, s.author, s.written, s.source, s.at FROM imported_text s
                WHERE s.authority_id = :authority AND s.indicator_id = :indicator AND (:everything OR NOT
                """ + Sight.DERIVES_FROM_HIDDEN + ") ORDER BY s.month DESC")
                .param("indicator", indicator.value())
                .param("everything", Sight.of(access).everything())
                .query(ImportedTexts::text)
                .list();
    }

    /** What stands in some months, imported or begun here: nothing that comes in later replaces it. */
    @PreAuthorize("@access.may(#authority, 'COORDINATE')")
    @Transactional(readOnly = true)
    public Map<FigureKey, String> present(AuthorityId authority, YearMonth from, YearMonth to) {
        return jdbc
                .sql("""
                SELECT indicator_id, month, body FROM imported_text
                WHERE authority_id = :authority AND month BETWEEN :from AND :to
                UNION ALL
                SELECT indicator_id, month, body FROM commentary
                WHERE authority_id = :authority AND month BETWEEN :from AND :to AND thrown_away = 0
                  AND state NOT IN ('NOT_STARTED', 'NOT_REQUIRED')
                """)
                .param("from", from.atDay(1))
                .param("to", to.atDay(1))
                .query((row, number) -> Map.entry(
                        new FigureKey(new IndicatorId(row.getInt("indicator_id")), month(row)), row.getString("body")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (imported, begun) -> imported));
    }

    /** How many of them an import brought. */
    @PreAuthorize("@access.may(#authority, 'COORDINATE')")
    @Transactional(readOnly = true)
    public int count(AuthorityId authority, LoadId load) {
        return jdbc.sql("SELECT COUNT(*) FROM imported_text WHERE authority_id = :authority AND load_id = :load")
                .param("load", Ids.bytes(load.value()))
                .query(Integer.class)
                .single();
    }

    /** @param source name of the file */
    @PreAuthorize("@access.may(#authority, 'IMPORT')")
    @Transactional
    public void take(AuthorityId authority, LoadId load, String source, List<NewImportedText> texts) {
        var at = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        jdbc.batch(
                """
                INSERT INTO imported_text
                (authority_id, text_id, indicator_id, month, body, author, written, load_id, source, at)
                VALUES (:authority, :id, :indicator, :month, :body, :author, :written, :load, :source, :at)
                """,
                texts.stream()
                        .map(text -> row(text)
                                .addValue("load", Ids.bytes(load.value()))
                                .addValue("source", source)
                                .addValue("at", at))
                        .toArray(SqlParameterSource[]::new));
        changes.add(authority, ChangeKind.COMMENTARY, "");
    }

    /** Takes those away that an import brought. */
    @PreAuthorize("@access.may(#authority, 'IMPORT')")
    @Transactional
    public void takeBack(AuthorityId authority, LoadId load) {
        jdbc.sql("DELETE FROM imported_text WHERE authority_id = :authority AND load_id = :load")
                .param("load", Ids.bytes(load.value()))
                .update();
        changes.add(authority, ChangeKind.COMMENTARY, "");
    }

    private MapSqlParameterSource row(NewImportedText text) {
        return new MapSqlParameterSource("authority", Scope.authorityNow().value())
                .addValue("id", Ids.bytes(Ids.next(clock)))
                .addValue("indicator", text.indicator().value())
                .addValue("month", text.month().atDay(1))
                .addValue("body", text.words().text())
                .addValue("author", text.words().author())
                .addValue("written", text.words().written());
    }

    private static ImportedText text(ResultSet row, int number) throws SQLException {
        return new ImportedText(
                new IndicatorId(row.getInt("indicator_id")),
                month(row),
                new ImportedText.Words(row.getString("body"), row.getString("author"), row.getString("written")),
                row.getString("source"),
                row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    private static YearMonth month(ResultSet row) throws SQLException {
        return YearMonth.from(row.getObject("month", LocalDate.class));
    }
}
