package org.countersign.intake;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.actual.LoadId;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.TenantJdbc;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Says in words what an import did, and keeps it. */
@Component
class Reports {

    private static final String PAST = """
            SELECT r.load_id, l.at, l.actor_name, r.report, ul.at AS undone_at, ul.actor_name AS undone_by
            FROM import_report r
            JOIN data_load l ON l.authority_id = r.authority_id AND l.load_id = r.load_id
            LEFT JOIN import_undo u ON u.authority_id = r.authority_id AND u.load_id = r.load_id
            LEFT JOIN data_load ul ON ul.authority_id = u.authority_id AND ul.load_id = u.undo_load_id
            WHERE r.authority_id = :authority
            """;

    private static final int MOST_CHANGES = 60;

    private final TenantJdbc jdbc;
    private final JsonMapper json;

    Reports(TenantJdbc jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    static ImportReport nothingNew(Preview preview) {
        return of(preview, List.of());
    }

    static ImportReport of(Preview preview, List<String> also) {
        return new ImportReport(
                preview.upload().name(),
                preview.month(),
                preview.plan().rows().stream().map(Reports::row).toList(),
                also);
    }

    /** @param held the lines to mend and send back */
    void keep(LoadId load, ImportReport report, ImportTrace trace, List<HeldLine> held) {
        jdbc.sql("""
                INSERT INTO import_report (authority_id, load_id, month, report, trace, held)
                VALUES (:authority, :load, :month, :report, :trace, :held)
                """)
                .param("load", Ids.bytes(load.value()))
                .param("month", report.month().atDay(1))
                .param("report", json.writeValueAsString(report))
                .param("trace", json.writeValueAsString(trace))
                .param("held", json.writeValueAsString(held))
                .update();
    }

    List<PastImport> all() {
        return jdbc.sql(PAST + "ORDER BY l.at DESC LIMIT 50").query(this::past).list();
    }

    Optional<PastImport> of(LoadId load) {
        return jdbc.sql(PAST + "AND r.load_id = :load")
                .param("load", Ids.bytes(load.value()))
                .query(this::past)
                .optional();
    }

    /** What an import left to be undone by; empty for those of earlier times. */
    Optional<ImportTrace> trace(LoadId load) {
        return column("trace", load).map(trace -> json.readValue(trace, ImportTrace.class));
    }

    /** The lines of an import that stayed out, below the file's headings. */
    List<HeldLine> held(LoadId load) {
        return column("held", load)
                .map(held -> List.of(json.readValue(held, HeldLine[].class)))
                .orElse(List.of());
    }

    /** They are long, so nobody reads them with the list. */
    private Optional<String> column(String name, LoadId load) {
        return jdbc.sql("SELECT trace, held FROM import_report WHERE authority_id = :authority AND load_id = :load")
                .param("load", Ids.bytes(load.value()))
                .query((row, number) -> Optional.ofNullable(row.getString(name)))
                .optional()
                .flatMap(found -> found);
    }

    /** Keeps that an import was undone; a second time fails. */
    void keepUndo(LoadId load, LoadId undo) {
        jdbc.sql("INSERT INTO import_undo (authority_id, load_id, undo_load_id) VALUES (:authority, :load, :undo)")
                .param("load", Ids.bytes(load.value()))
                .param("undo", Ids.bytes(undo.value()))
                .update();
    }

    /** Loads that were undone, and those under which they were. */
    List<LoadId> settled() {
        return jdbc
                .sql("SELECT load_id, undo_load_id FROM import_undo WHERE authority_id = :authority")
                .query((row, number) -> List.of(row.getBytes(1), row.getBytes(2)))
                .list()
                .stream()
                .flatMap(List::stream)
                .map(id -> new LoadId(Ids.of(id)))
                .toList();
    }

    private PastImport past(ResultSet row, int number) throws SQLException {
        var undone = Optional.ofNullable(row.getObject("undone_at", LocalDateTime.class));
        String by = row.getString("undone_by");
        return new PastImport(
                new LoadId(Ids.of(row.getBytes("load_id"))),
                row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("actor_name"),
                json.readValue(row.getString("report"), ImportReport.class),
                undone.map(at -> new PastImport.Undone(at.toInstant(ZoneOffset.UTC), by)));
    }

    private static ImportReport.Row row(PlannedRow row) {
        List<PlannedChange> written =
                row.writes().filter(change -> !isTitleOfNew(row, change)).toList();
        List<String> remarks = remarks(row);
        return new ImportReport.Row(
                row.place().row(),
                row.place().amongSeveral() ? row.place().sheet() : "",
                row.reference(),
                title(row),
                row.kind(),
                summary(written, remarks.size()),
                Stream.concat(written(written), remarks.stream()).toList());
    }

    /** One by one; of many months the first ones, as nobody reads twenty years of them. */
    private static Stream<String> written(List<PlannedChange> changes) {
        int more = changes.size() - MOST_CHANGES;
        return Stream.concat(
                changes.stream().limit(MOST_CHANGES).map(Reports::written),
                more <= 0
                        ? Stream.empty()
                        : Stream.of("%,d more, up to %s.".formatted(more, ChangeWords.of(changes.getLast()))));
    }

    private static List<String> remarks(PlannedRow row) {
        return Stream.of(
                        row.kept().limit(MOST_CHANGES).map(Reports::kept),
                        row.findings().stream().map(finding -> finding.place().words() + ": " + finding.sentence()),
                        row.open().stream().map(open -> open.place().words() + ": " + open.sentence()))
                .flatMap(sentences -> sentences)
                .distinct()
                .toList();
    }

    private static String summary(List<PlannedChange> written, int others) {
        String remarks = others == 0 ? "" : others + (others == 1 ? " remark" : " remarks");
        return Stream.of(ChangeWords.summary(written), remarks)
                .filter(words -> !words.isEmpty())
                .collect(joining(", "));
    }

    private static String title(PlannedRow row) {
        return row.row()
                .or(() -> row.realignment().map(Realignment::row))
                .map(RecognisedRow::title)
                .orElse("");
    }

    /** It stands above the sentences. */
    private static boolean isTitleOfNew(PlannedRow row, PlannedChange change) {
        return row.kind() == PlannedRow.Kind.CREATED && change.change().subject() == PlannedChange.Subject.TITLE;
    }

    private static String written(PlannedChange change) {
        String what = ChangeWords.of(change);
        return change.before().isEmpty()
                ? what + ": " + shortened(change.after())
                : what + ": " + shortened(change.after()) + ", was " + shortened(change.before());
    }

    private static String kept(PlannedChange change) {
        return ChangeWords.of(change) + ": kept " + shortened(change.before()) + "; the file says "
                + shortened(change.after());
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 79) + "…";
    }
}
